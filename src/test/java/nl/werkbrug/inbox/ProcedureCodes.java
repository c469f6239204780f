package nl.werkbrug.inbox;

/** Says to other packages' tests how a task of a model is filed. */
public final class ProcedureCodes {

    private ProcedureCodes() {}

    public static String ofProcess(String processId) {
        return Procedure.ofProcess(processId).code();
    }
}
