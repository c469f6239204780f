package nl.werkbrug.inbox;

import java.util.Arrays;
import java.util.List;

/**
 * What people call the work that a task belongs to: one for all models of a scheme or subject. The codes stand in addresses
 * and in {@code inbox_task.procedure_code}, and sort as the names do.
 */
public enum Procedure {
    REQUEST("aanvraag", "authority-request", "request-objection*"),
    HIRE("aannemen", "hire-intake"),
    OBJECTION("bezwaar", "objection-handling"),
    EMPLOYMENT_END("einde-dienstverband", "employment-end"),
    COACHING("jobcoach", "job-coaching*"),
    LOCAL_SCHEME("lokale-regeling", "local-scheme"),
    GARNISHMENT("loonbeslag", "wage-garnishment", "employee-pay-runs", "garnishment-*"),
    WAGE_SUBSIDY("loonkostensubsidie", "wage-subsidy*", "wage-value-measurement"),
    WAGE_COST_BENEFIT("loonkostenvoordeel", "wage-cost-benefit*"),
    CUSTOM_BUDGET("maatwerkbudget", "custom-budget"),
    NO_RISK("no-riskpolis", "no-risk*", "two-year-clock"),
    OTHER("overig"),
    LEARNING("praktijkleren", "learning-subsidy"),
    TRIAL("proefplaatsing", "trial-placement"),
    OUTCOME("resultaatcontract", "outcome-*"),
    SIGNAL("signaal", "signal"),
    DEBT_HELP("schuldhulp", "debt-help-*"),
    SOCIAL_RETURN("social-return", "social-return"),
    ADAPTATION("voorziening", "workplace-adaptation"),
    CANDIDATES("plekken", "vacancy", "candidate-proposal"),
    EMPLOYER("werkgever", "employer-*");

    private final String code;
    private final List<String> processes;

    /** @param processes ids of models; one that ends with * stands for all that begin so */
    Procedure(String code, String... processes) {
        this.code = code;
        this.processes = List.of(processes);
    }

    /** The word in addresses and in the database. */
    public String code() {
        return code;
    }

    /** The procedure of that word; null for a word that is none. */
    public static Procedure of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElse(null);
    }

    /** What the model with that id belongs to; {@link #OTHER} when nobody wrote it down here. */
    public static Procedure ofProcess(String processId) {
        return Arrays.stream(values()).filter(it -> it.covers(processId)).findFirst().orElse(OTHER);
    }

    private boolean covers(String processId) {
        return processes.stream().anyMatch(it -> it.endsWith("*")
                ? processId.startsWith(it.substring(0, it.length() - 1))
                : processId.equals(it));
    }
}
