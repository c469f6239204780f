package nl.werkbrug.wagesubsidy.penalty;

import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Words;

/**
 * What the municipality may owe because it decides late.
 *
 * @param deadlineId the deadline of the decision that is late
 * @param objectionId the objection that is decided late; null for an application
 * @param decisionId the id under which the decision that sets it is proposed
 * @param noticedOn the day on which the municipality got the notice of default
 * @param dueOn the last day of the term to decide
 * @param decidedOn the day of the late decision; null while it did not come
 * @param notOwed why nothing is owed all the same; null when it is owed
 * @param paidOn null before
 */
public record Penalty(
        String id,
        String wageSubsidyId,
        String deadlineId,
        String objectionId,
        String decisionId,
        State state,
        LocalDate noticedOn,
        LocalDate dueOn,
        LocalDate decidedOn,
        NotOwed notOwed,
        LocalDate paidOn) {

    /** The process of a penalty. */
    public static final String PROCESS = "wage-subsidy-penalty";

    /** Where it stands. */
    public enum State {
        /** The amount can still grow. */
        WAITING,
        /** The amount is final and waits for the decision. */
        OWED,
        /** Decided in time after the notice. */
        NONE,
        /** The decision that sets it was made known. */
        KNOWN,
        PAID,
        /** The notice was taken back, or the late decision need not come any more. */
        DROPPED
    }

    /** When nothing is owed: article 4:17 lid 6 Awb. */
    public enum NotOwed implements Labelled {
        UNREASONABLY_LATE("wagesubsidy.penalty.the-municipality-was-given", "a"),
        NOT_INTERESTED("wagesubsidy.penalty.the-applicant-is-not", "b"),
        HOPELESS("wagesubsidy.penalty.the-application-is-clearly", "c");

        private final String labelKey;
        private final String letter;

        NotOwed(String labelKey, String letter) {
            this.labelKey = labelKey;
            this.letter = letter;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }

        /** The reason in Dutch, to follow "want". */
        public String because() {
            return label();
        }

        /** The article that says so. */
        public String source() {
            return "artikel 4:17 lid 6, onder " + letter + ", Awb";
        }
    }

    /** What is late, in Dutch. */
    public String late() {
        return objectionId == null ? Words.of("wagesubsidy.penalty.the-decision-on-the")
                : Words.of("wagesubsidy.penalty.the-decision-on-the-2");
    }

    /** Whether money goes out. */
    public boolean pays() {
        return notOwed == null;
    }
}
