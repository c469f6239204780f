package nl.werkbrug.bank;

/** The file could not be written to its end; what was written must not be used. */
public class UnwrittenOrder extends RuntimeException {

    UnwrittenOrder(Throwable cause) {
        super("The payment order could not be written", cause);
    }
}
