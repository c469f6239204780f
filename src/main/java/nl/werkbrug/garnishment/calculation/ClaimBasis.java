package nl.werkbrug.garnishment.calculation;

/** What a claim on the wage above the protected amount rests on. */
public enum ClaimBasis {
    /** Goes into the one pot that the coordinating bailiff divides. */
    GARNISHMENT("artikel 477 lid 1 en 2 Rv", Precedence.PRO_RATA),
    /** Fines; paid to the CJIB itself. */
    CJIB("artikel 477 lid 1 en 2 Rv", Precedence.PRO_RATA),
    /** Paid to the collector without waiting for any division (lid 7). */
    TAX_CLAIM("artikel 19 Invorderingswet 1990", Precedence.BEFORE_POT);

    private final String source;
    private final Precedence untilSettled;

    ClaimBasis(String source, Precedence untilSettled) {
        this.source = source;
        this.untilSettled = untilSettled;
    }

    /** The article, in Dutch notation. */
    public String source() {
        return source;
    }

    Precedence untilSettled() {
        return untilSettled;
    }
}
