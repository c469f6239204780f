package nl.werkbrug.party;

/**
 * Citizen service number (burgerservicenummer). A class and not a record, so that no serialiser writes it by default.
 *
 * <p>It may be used only where a law says so (UAVG art. 46); here that is the third-party declaration.
 */
public final class Bsn {

    private static final int LENGTH = 9;

    private final String digits;

    /** Accepts spaces and dots; refuses what fails the eleven test with {@link InvalidValue}. */
    public Bsn(String typed) {
        digits = Typed.checked(
                Typed.bare(typed), Typed.bare(typed).matches("\\d{9}"), InvalidValue.Reason.BSN_LENGTH);
        Typed.checked(digits, passesElevenTest(digits), InvalidValue.Reason.BSN_CHECK);
    }

    /** The number in plain digits. Whoever calls this answers for where they go. */
    public String digits() {
        return digits;
    }

    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * Character.digit(digits.charAt(place), 10);
        }
        sum -= Character.digit(digits.charAt(LENGTH - 1), 10);
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn bsn && digits.equals(bsn.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Masked wholly: even the last digits help to guess the number. */
    @Override
    public String toString() {
        return "***";
    }
}
