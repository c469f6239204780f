package nl.werkbrug.outcome;

import java.util.Optional;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/** What a participant may reach. */
public enum MilestoneKind {
    PLACED(null, true),
    WORK_3("OUTCOME_WORK_3", true),
    WORK_6("OUTCOME_WORK_6", true),
    WORK_12("OUTCOME_WORK_12", true),
    OUT_OF_BENEFIT(null, false),
    DEBTS_SETTLED(null, false);

    private final String term;
    private final boolean work;

    MilestoneKind(String term, boolean work) {
        this.term = term;
        this.work = work;
    }

    /** The code of the term from the first working day; empty when it is reached on that day itself, or is not about work. */
    public Optional<String> term() {
        return Optional.ofNullable(term);
    }

    /** Whether the days of an employment prove it; else somebody tells it with a paper. */
    public boolean work() {
        return work;
    }

    /** In the language of the page. */
    public String label() {
        return Words.of("outcome.kind." + name());
    }

    /** For what is kept. */
    public String dutch() {
        return Words.in(Language.DUTCH, "outcome.kind." + name());
    }
}
