package nl.werkbrug.access;

import nl.werkbrug.shared.Words;

/** What somebody is to a party; the operator belongs to none. */
public enum Role {
    EMPLOYER_HR,
    EMPLOYER_PAYROLL,
    PAYROLL_AGENT,
    LOKET_CASEWORKER,
    LOKET_TEAM_LEAD,
    JOB_COACH,
    OMBUDS,
    DEBT_COUNSELLOR,
    TRUSTED_INTERMEDIARY,
    CONTRACT_MANAGER,
    SERVICE_PROVIDER,
    EVALUATOR,
    INVESTOR,
    OPERATOR;

    /** The name shown to users, in the language of the page. */
    public String label() {
        return Words.of("access.role." + name());
    }
}
