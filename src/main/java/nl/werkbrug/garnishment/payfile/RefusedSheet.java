package nl.werkbrug.garnishment.payfile;

/** Ends the reading of a workbook that goes beyond a limit. */
final class RefusedSheet extends RuntimeException {

    private final ProblemCode code;

    RefusedSheet(ProblemCode code) {
        super("Refused workbook: " + code, null, false, false);
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }
}
