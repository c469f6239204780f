package nl.werkbrug.hire.evidence;

import nl.werkbrug.scheme.Scheme;

/** The contract: six months as proof, its end or extension, and how long to keep the papers. */
final class ContractEvidence {

    private static final String ABOUT = "Contract";

    private ContractEvidence() {}

    static void add(EvidenceInput it, Moments moments) {
        if (it.any(Scheme.TRIAL_PLACEMENT, Scheme.JOB_COACH_INTERNAL, Scheme.JOB_COACH_EXTERNAL, Scheme.WORKPLACE_ADAPTATION)) {
            moments.dated(ABOUT, "HIRE_SIX_MONTHS", it.startsOn(), "");
        }
        moments.dated(ABOUT, "HIRE_EXTENSION", it.endsOn(), "");
        moments.dated(ABOUT, "HIRE_CONTRACT_END", it.endsOn(), "");
        if (it.endsOn().isPresent()) {
            moments.dated(ABOUT, "HIRE_KEEP_RECORDS", it.endsOn(), "als het contract niet doorloopt");
        } else {
            moments.standing(ABOUT, "HIRE_KEEP_RECORDS", "tot vijf jaar na het jaar waarin het werk eindigt");
        }
    }
}
