package nl.werkbrug.party;

/**
 * Number of one branch in the trade register (vestigingsnummer).
 *
 * @param value twelve digits; spaces and dots are accepted on the way in
 */
public record BranchNumber(String value) {

    public BranchNumber {
        value = Typed.bare(value);
        Typed.checked(value, value.matches("\\d{12}"), InvalidValue.Reason.BRANCH_NUMBER);
    }

    @Override
    public String toString() {
        return value;
    }
}
