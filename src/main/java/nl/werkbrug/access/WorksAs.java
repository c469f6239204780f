package nl.werkbrug.access;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/** Whose work a task is, whatever the exact role of the one who does it. */
public enum WorksAs {
    PAYROLL,
    LOKET,
    /** Who signs what a caseworker of the loket proposed. */
    LOKET_LEAD,
    COACH,
    /** Who looks into it when two agencies disagree or a promise was broken. */
    OMBUDS,
    DEBT_HELP,
    /** Somebody whom the employee trusts and invited. */
    TRUSTED,
    /** Who runs an outcome contract between the others. */
    CONTRACT,
    PROVIDER,
    EVALUATOR,
    INVESTOR;

    /** The name shown to users, in the language of the page. */
    public String label() {
        return Words.of("access.works-as." + name());
    }

    /** The name where it is kept. */
    public String kept() {
        return Words.in(Language.DUTCH, "access.works-as." + name());
    }
}
