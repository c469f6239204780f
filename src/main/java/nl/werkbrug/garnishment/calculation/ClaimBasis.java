package nl.werkbrug.garnishment.calculation;

/** What a claim on the wage above the protected amount rests on. */
public enum ClaimBasis {
    GARNISHMENT("artikel 477 lid 1 en 2 Rv"),
    /** The clause of lid 1 on one tenth of the protected part is not applied. */
    TAX_CLAIM("artikel 19 Invorderingswet 1990");

    private final String source;

    ClaimBasis(String source) {
        this.source = source;
    }

    /** The article, in Dutch notation. */
    public String source() {
        return source;
    }
}
