package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/** What changed in a garnishment. Dates are days in the Netherlands, amounts euros; what may be null is said per kind. */
public sealed interface Change
        permits Change.NewProtectedAmount,
                Change.AskProtectedAmount,
                Change.WageChange,
                Change.OtherAccount,
                Change.Suspension,
                Change.Resumption,
                Change.Release,
                Change.EmploymentEnded, EmploymentGoesOn,
                Change.FinalStatementRequest,
                Coordination,
                Standstill {

    /** The fragment of the template with the text for this kind, and the letter's subject. */
    Kind kind();

    /** Kinds of change, each with the subject line of its letter. */
    enum Kind {
        NEW_PROTECTED_AMOUNT("nieuwe beslagvrije voet"),
        ASK_PROTECTED_AMOUNT("verzoek om een nieuwe beslagvrije voet"),
        WAGE_CHANGE("het loon is veranderd"),
        OTHER_ACCOUNT("ander rekeningnummer"),
        SUSPENSION("beslag geschorst"),
        RESUMPTION("beslag loopt weer door"),
        RELEASE("beslag opgeheven"),
        EMPLOYMENT_ENDED("einde van het dienstverband"), EMPLOYMENT_GOES_ON("het dienstverband loopt door"),
        FINAL_STATEMENT_REQUEST("verzoek om een eindafrekening"),
        ANOTHER_GARNISHMENT("nog een beslag op hetzelfde loon"),
        WHO_COORDINATES("andere beslagen op hetzelfde loon"),
        YOU_COORDINATE("u bent coördinerend deurwaarder"),
        OTHER_COORDINATOR("andere coördinerend deurwaarder"),
        ORDER_QUESTION("vraag over de volgorde van de beslagen"),
        LAPSED("beslag vervallen door de schuldsanering"),
        STAYED("beslag staat stil door een moratorium"),
        REVIVED("beslag loopt weer");

        private final String subject;

        Kind(String subject) {
            this.subject = subject;
        }

        public String subject() {
            return subject;
        }
    }

    /**
     * The bailiff set another protected amount (Rv 475d, 475i).
     *
     * @param reporter the other office that told it, with its file number; null when the addressee told it himself
     * @param firstPayDay the first pay day on which it is used
     * @param past what it changes about booked runs; null when it changes nothing there
     */
    record NewProtectedAmount(
            LocalDate noticeOn, String reporter, StatedProtection stated, LocalDate validFrom, LocalDate firstPayDay,
            PastRuns past)
            implements Change {
        public NewProtectedAmount {
            require(noticeOn, stated, validFrom, firstPayDay);
        }

        @Override
        public Kind kind() {
            return Kind.NEW_PROTECTED_AMOUNT;
        }
    }

    /**
     * The employer asks whether the protected amount is still right, and for a new one.
     *
     * @param stated what is used now; null while none is known
     * @param setOn when it was set; null while none is known
     * @param doubts why, each a Dutch sentence
     * @param remark what the employer adds, or null
     * @param answerBy the day on which an answer is expected
     */
    record AskProtectedAmount(
            StatedProtection stated, LocalDate setOn, List<String> doubts, String remark, LocalDate answerBy) implements Change {
        public AskProtectedAmount {
            require(answerBy);
            doubts = List.copyOf(doubts);
        }

        @Override
        public Kind kind() {
            return Kind.ASK_PROTECTED_AMOUNT;
        }
    }

    /**
     * The net wage changed.
     *
     * @param oldNet null before the first pay run, when no wage was paid under the garnishment yet
     * @param reason a short Dutch phrase such as "meer uren per week", or null
     */
    record WageChange(LocalDate from, PayPeriod period, Money oldNet, Money newNet, String reason) implements Change {
        public WageChange {
            require(from, period, newNet);
        }

        @Override
        public Kind kind() {
            return Kind.WAGE_CHANGE;
        }
    }

    /** Another account to pay to; {@code checkedOn} is the day it was checked with the bailiff by another way, or null. */
    record OtherAccount(LocalDate noticeOn, String iban, String holder, LocalDate from, LocalDate checkedOn)
            implements Change {
        public OtherAccount {
            require(noticeOn, iban, from);
        }

        @Override
        public Kind kind() {
            return Kind.OTHER_ACCOUNT;
        }
    }

    /** The garnishment is suspended by written notice (Rv 476 lid 1); {@code ground} as the notice words it. */
    record Suspension(LocalDate noticeOn, LocalDate from, String ground) implements Change {
        public Suspension {
            require(noticeOn, from);
        }

        @Override
        public Kind kind() {
            return Kind.SUSPENSION;
        }
    }

    /** The suspension ended; {@code kept} is what was withheld and not paid meanwhile, or null. */
    record Resumption(LocalDate noticeOn, LocalDate from, LocalDate firstPayDay, Money kept) implements Change {
        public Resumption {
            require(noticeOn, from, firstPayDay);
        }

        @Override
        public Kind kind() {
            return Kind.RESUMPTION;
        }
    }

    /** The bailiff lifted the garnishment in writing; {@code remitted} in total, {@code kept} and not yet paid, or null. */
    record Release(LocalDate noticeOn, LocalDate from, Money remitted, Money kept) implements Change {
        public Release {
            require(noticeOn, from);
        }

        @Override
        public Kind kind() {
            return Kind.RELEASE;
        }
    }

    /** The employment ended; {@code lastPayDay} and the amount remitted on it may still be unknown (null). */
    record EmploymentEnded(LocalDate lastDay, LocalDate lastPayDay, Money lastRemittance) implements Change {
        public EmploymentEnded {
            require(lastDay);
        }

        @Override
        public Kind kind() {
            return Kind.EMPLOYMENT_ENDED;
        }
    }

    /** The claim is almost paid; {@code claim} as stated in the writ, {@code nextPayDay} or null. */
    record FinalStatementRequest(LocalDate asOf, Money claim, Money remitted, LocalDate nextPayDay) implements Change {
        public FinalStatementRequest {
            require(asOf, claim, remitted);
        }

        /** What is left of the stated claim, never below zero. */
        public Money left() {
            return claim.minus(remitted).orZero();
        }

        @Override
        public Kind kind() {
            return Kind.FINAL_STATEMENT_REQUEST;
        }
    }

    private static void require(Object... values) {
        for (Object value : values) {
            Objects.requireNonNull(value, "A letter about a change needs this fact");
        }
    }
}
