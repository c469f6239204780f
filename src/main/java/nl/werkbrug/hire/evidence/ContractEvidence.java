package nl.werkbrug.hire.evidence;

import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;

/** The contract: six months as proof, its end or extension, and how long to keep the papers. */
final class ContractEvidence {

    private static final String ABOUT = "hire.kept.evidence.contract";

    private ContractEvidence() {}

    static void add(EvidenceInput it, Moments moments) {
        if (it.any(Scheme.TRIAL_PLACEMENT, Scheme.JOB_COACH_INTERNAL, Scheme.JOB_COACH_EXTERNAL, Scheme.WORKPLACE_ADAPTATION)) {
            moments.dated(Words.of(ABOUT), "HIRE_SIX_MONTHS", it.startsOn(), "");
        }
        moments.dated(Words.of(ABOUT), "HIRE_EXTENSION", it.endsOn(), "");
        moments.dated(Words.of(ABOUT), "HIRE_CONTRACT_END", it.endsOn(), "");
        if (it.endsOn().isPresent()) {
            moments.dated(Words.of(ABOUT), "HIRE_KEEP_RECORDS", it.endsOn(), Words.of("hire.kept.evidence.contract-ends"));
        } else {
            moments.standing(Words.of(ABOUT), "HIRE_KEEP_RECORDS", Words.of("hire.kept.evidence.five-years"));
        }
    }
}
