package nl.werkbrug.outcome.money;

/**
 * An account in the books of one contract. A positive balance is what the contract has or has spent, a negative one what it owes
 * or has received.
 *
 * @param partyId whose it is; empty for {@link Kind#CASH}
 */
public record Account(Kind kind, String partyId) {

    /** What is kept apart. */
    public enum Kind {
        /** The money itself, at the contract manager's bank. */
        CASH,
        /** What an investor put in and has not got back. */
        CAPITAL,
        /** What an investor got above that. */
        RETURN,
        /** What the outcome payer paid for milestones. */
        OUTCOME,
        /** What the service provider got for its work. */
        SERVICE,
        /** What an employer got as reward. */
        REWARD,
        /** What the contract manager added when the cash was too little to pay back. */
        TOP_UP
    }

    public static final Account CASH = new Account(Kind.CASH, "");
}
