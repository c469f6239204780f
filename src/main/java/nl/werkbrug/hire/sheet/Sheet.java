package nl.werkbrug.hire.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.scheme.Scheme;

/** The sheets there are; each is one form in {@code forms/hire} and one PDF. */
public enum Sheet {
    /** What municipalities ask (union over their forms, domain notes 3.5). No article was found that lets us print the BSN. */
    WAGE_SUBSIDY(
            "sheet-wage-subsidy", "loonkostensubsidie", "PW_10D_2", null,
            Set.of(Scheme.WAGE_SUBSIDY_MEASURED, Scheme.WAGE_SUBSIDY_FLAT_RATE), List.of("de werkgever"),
            List.of("een kopie van het getekende contract", "een uittreksel van de KvK en een bewijs van uw bankrekening, als de"
                    + " gemeente daarom vraagt")),
    /** The employee's own application at UWV, filed by the employer with a mandate; article 2.7 and 2.15 Wtl. */
    TARGET_GROUP_STATEMENT(
            "sheet-target-group-statement", "doelgroepverklaring", "WTL_2_7", null,
            Set.of(Scheme.WAGE_COST_BENEFIT_DISABLED, Scheme.WAGE_COST_BENEFIT_REASSIGNED), List.of("de werkgever", "de werknemer"),
            List.of("de machtiging die de werknemer heeft getekend")),
    /** Article 9 of the Re-integratiebesluit lists what UWV must be told, the BSN too. */
    JOB_COACH_INTERNAL(
            "sheet-job-coach-internal", "jobcoach in eigen dienst", "UWV_COACH_REQUEST", "artikel 9 Re-integratiebesluit",
            Set.of(Scheme.JOB_COACH_INTERNAL), List.of("de werkgever", "de werknemer"),
            List.of("een kopie van het getekende contract", "het begeleidingsplan, getekend door u en de werknemer",
                    "het bewijs van de opleiding van de jobcoach"));

    private final String formId;
    private final String subject;
    private final String term;
    private final String bsnBasis;
    private final Set<Scheme> schemes;
    private final List<String> signers;
    private final List<String> attachments;

    Sheet(
            String formId, String subject, String term, String bsnBasis, Set<Scheme> schemes, List<String> signers,
            List<String> attachments) {
        this.formId = formId;
        this.subject = subject;
        this.term = term;
        this.bsnBasis = bsnBasis;
        this.schemes = schemes;
        this.signers = signers;
        this.attachments = attachments;
    }

    /** The sheet for a scheme; empty when there is none. */
    public static Optional<Sheet> of(Scheme scheme) {
        return Arrays.stream(values()).filter(it -> it.schemes.contains(scheme)).findFirst();
    }

    public String formId() {
        return formId;
    }

    /** What is asked for, in Dutch, as it follows "Aanvraagblad". */
    public String subject() {
        return subject;
    }

    /** The term within which to ask, counted from the first working day. */
    String term() {
        return term;
    }

    /** The article that prescribes the BSN; null when none does. */
    String bsnBasis() {
        return bsnBasis;
    }

    List<String> signers() {
        return signers;
    }

    List<String> attachments() {
        return attachments;
    }
}
