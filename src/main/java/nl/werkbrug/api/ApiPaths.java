package nl.werkbrug.api;

/** The addresses and the version of the public interface. */
final class ApiPaths {

    static final String ROOT = "/api/";
    static final String V1 = "/api/v1";
    static final String TERM_CALCULATION = V1 + "/berekeningen/termijn";
    static final String GARNISHMENT_CALCULATION = V1 + "/berekeningen/loonbeslag";
    static final String SUBSIDY_CALCULATION = V1 + "/berekeningen/loonkostensubsidie";
    static final String BENEFIT_CALCULATION = V1 + "/berekeningen/loonkostenvoordeel";

    /** The full version, in the header {@code API-Version} and in the description. */
    static final String VERSION = "1.2.0";

    private ApiPaths() {}
}
