package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.outcome.money.Distribution;
import nl.werkbrug.outcome.money.Entry;
import nl.werkbrug.outcome.money.Stake;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeContractTable.Investor;
import nl.werkbrug.outcome.store.OutcomeLedger;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money in and out of a contract. Proposed by one, approved by another, booked when the day of payment is told. Each deed locks
 * the contract first: two at once come one after the other, and what was done is not done again.
 */
@Service
public class OutcomeMoney {

    private final OutcomeContractTable contracts;
    private final OutcomePaymentTable payments;
    private final OutcomeLedger ledger;
    private final OutcomeTerms terms;
    private final OutcomeDues dues;
    private final OutcomeBills bills;
    private final OutcomeAccounts accounts;
    private final OutcomeNotes notes;
    private final DutchFormats formats;
    private final Clock clock;

    OutcomeMoney(
            OutcomeContractTable contracts, OutcomePaymentTable payments, OutcomeLedger ledger, OutcomeTerms terms, OutcomeDues dues, OutcomeBills bills,
            OutcomeAccounts accounts, OutcomeNotes notes, DutchFormats formats, Clock clock) {
        this.contracts = contracts;
        this.payments = payments;
        this.ledger = ledger;
        this.terms = terms;
        this.dues = dues;
        this.bills = bills;
        this.accounts = accounts;
        this.notes = notes;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * An investor paid in; booked at once.
     *
     * @param reference of the bank; the same one twice is a mistake
     * @return why not, in the language of the page; empty when it was booked
     */
    @Transactional
    public Optional<String> paidIn(String contractId, String investorId, Money amount, LocalDate on, String reference, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Money promised = contracts.investors(contractId).stream().filter(each -> each.partyId().equals(investorId)).findFirst()
                .map(Investor::promised).orElse(Money.ZERO);
        Money room = promised.minus(ledger.stake(contractId, investorId).paidIn()).orZero();
        if (amount.compareTo(room) > 0) {
            return Optional.of(Words.of("outcome.mistake.beyond-promise", formats.money(room)));
        }
        if (!ledger.book(contractId, Entry.paidIn("paid-in:" + investorId + ":" + reference.strip(), investorId, amount), on, viewer.userId())) {
            return Optional.of(Words.of("outcome.mistake.booked-before"));
        }
        notes.did(it, viewer, "PAID_IN", formats.money(amount), "outcome.note.paid-in", formats.money(amount));
        return Optional.empty();
    }

    /** What is in cash, not promised to anybody, and not paid too much. */
    @Transactional(readOnly = true)
    public Money free(String contractId) {
        return ledger.cash(contractId).minus(payments.goingOut(contractId)).minus(bills.heldBack(contracts.get(contractId))).orZero();
    }

    /** Why so much cannot be paid out of the cash now; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> tooMuch(String contractId, Money amount) {
        Money free = free(contractId);
        return amount.compareTo(free) > 0 ? Optional.of(Words.of("outcome.mistake.no-cash", formats.money(free))) : Optional.empty();
    }

    /** Proposes to pay the provider; idem. */
    @Transactional
    public Optional<String> service(String contractId, Money amount, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Optional<String> tooMuch = tooMuch(contractId, amount);
        if (tooMuch.isPresent()) {
            return tooMuch;
        }
        propose(it, Kind.SERVICE, List.of(new Part(1, it.sides().providerId(), null, null, amount)), viewer);
        return Optional.empty();
    }

    /** Who would get how much, with what is under way as if it were paid. */
    @Transactional(readOnly = true)
    public Distribution distribution(OutcomeContract it, Money amount) {
        List<Stake> stakes = contracts.investors(it.id()).stream().map(each -> ledger.stake(it.id(), each.partyId()))
                .map(stake -> new Stake(stake.investorId(), stake.paidIn(),
                        stake.paidBack().plus(payments.underWay(it.id(), Kind.RETURN, stake.investorId()))))
                .toList();
        return Distribution.of(amount, stakes, terms.returnCap(it, DutchTime.today(clock)).thousandths());
    }

    /** Proposes to pay the investors, each a share and nobody beyond the cap; idem. */
    @Transactional
    public Optional<String> distribute(String contractId, Money amount, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Optional<String> tooMuch = tooMuch(contractId, amount);
        if (tooMuch.isPresent()) {
            return tooMuch;
        }
        List<Part> parts = new ArrayList<>();
        distribution(it, amount).shares().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(share -> parts.add(new Part(parts.size() + 1, share.getKey(), null, null, share.getValue())));
        if (parts.isEmpty()) {
            return Optional.of(Words.of("outcome.mistake.no-room"));
        }
        propose(it, Kind.RETURN, parts, viewer);
        return Optional.empty();
    }

    private void propose(OutcomeContract it, Kind kind, List<Part> parts, Viewer viewer) {
        dues.propose(it, kind, viewer.userId(), parts);
        Money total = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
        notes.paying(it, kind, viewer, "PROPOSE", kind.name(), "outcome.note.proposed." + kind, formats.money(total));
    }

    /** Somebody else than who proposed it approves or refuses; the caller checked that. */
    @Transactional
    public void decide(String paymentId, boolean approved, String because, Viewer viewer) {
        OutcomeContract it = contracts.lock(payments.get(paymentId).contractId());
        OutcomePayment payment = payments.get(paymentId);
        if (payments.decided(paymentId, approved ? State.APPROVED : State.REFUSED, viewer.userId(), because)) {
            notes.paying(it, payment.kind(), viewer, approved ? "APPROVE" : "REFUSE", payment.kind() + " " + paymentId,
                    approved ? "outcome.note.approved" : "outcome.note.refused", formats.money(payment.total()));
            if (approved && payment.kind() == Kind.REWARD) {
                accounts.ask(payment);
            }
            bills.decided(it, payment, approved);
        }
    }

    /**
     * Asks the payer once more for what it refused, with what is due by now; whoever asks twice asks once.
     *
     * @param because what changed since, for the payer
     * @return why not, in the language of the page; empty when it was asked
     */
    @Transactional
    public Optional<String> askAgain(String contractId, String because, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Money amount = bills.askable(it);
        if (!amount.isPositive()) {
            return Optional.of(Words.of("outcome.mistake.nothing-to-ask"));
        }
        notes.paying(it, Kind.OUTCOME, viewer, "ASK_AGAIN", formats.money(amount), "outcome.note.asked-again", formats.money(amount), because);
        bills.propose(it);
        return Optional.empty();
    }

    /**
     * It was paid: booked once, whoever says so a second time.
     *
     * @return why not, in the language of the page; empty when it is in the books
     */
    @Transactional
    public Optional<String> paid(String paymentId, LocalDate on, String reference, Viewer viewer) {
        OutcomeContract it = contracts.lock(payments.get(paymentId).contractId());
        OutcomePayment payment = payments.get(paymentId);
        if (payment.state() == State.PAID) {
            return Optional.empty();
        }
        if (payment.kind() == Kind.REWARD && accounts.of(payment).isEmpty()) {
            return Optional.of(Words.of("outcome.mistake.no-account"));
        }
        if (payment.kind() != Kind.OUTCOME && payment.kind() != Kind.BACK && payment.total().compareTo(ledger.cash(it.id())) > 0) {
            return Optional.of(Words.of("outcome.mistake.no-cash", formats.money(ledger.cash(it.id()))));
        }
        if (payments.paid(paymentId, on, reference, DutchTime.today(clock))) {
            if (payment.kind() == Kind.OUTCOME) {
                bookOutcome(it, payment, on, viewer);
            } else {
                payment.parts().forEach(part -> book(it, payment, part, on, viewer));
            }
            notes.paying(it, payment.kind(), viewer, "PAID", payment.kind() + " " + paymentId, "outcome.note.paid." + payment.kind(),
                    formats.money(payment.total()), formats.date(on));
        }
        return Optional.empty();
    }

    /** One entry: a line that goes off the others moves no money by itself. */
    private void bookOutcome(OutcomeContract it, OutcomePayment payment, LocalDate on, Viewer viewer) {
        ledger.book(it.id(), Entry.outcome("payment:" + payment.id(), it.sides().payerId(), payment.total()), on, viewer.userId());
    }

    private void book(OutcomeContract it, OutcomePayment payment, Part part, LocalDate on, Viewer viewer) {
        ledger.book(it.id(), entry(it, payment, "payment:" + payment.id() + ":" + part.place(), part), on, viewer.userId());
    }

    private Entry entry(OutcomeContract it, OutcomePayment payment, String key, Part part) {
        return switch (payment.kind()) {
            case OUTCOME -> throw new IllegalArgumentException("Booked as a whole: " + key);
            case SERVICE -> Entry.service(key, part.partyId(), part.amount());
            case REWARD -> Entry.reward(key, part.partyId(), part.amount());
            case BACK -> Entry.backToPayer(key, part.partyId(), it.sides().managerId(), part.amount(), ledger.cash(it.id()));
            case RETURN -> {
                Stake stake = ledger.stake(it.id(), part.partyId());
                // Of the day on which it was proposed: a later cap takes back nothing.
                int returnCap = terms.returnCap(it, payment.proposedOn()).thousandths();
                if (part.amount().compareTo(stake.room(returnCap)) > 0) {
                    throw new IllegalStateException("Beyond the cap on the return: " + key);
                }
                yield Entry.paidBack(key, stake, part.amount());
            }
        };
    }
}
