package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which schemes fit a hire. Never a no for what is not known. */
public final class Schemes {

    private final Situations situations;
    private final TableAnswers tables;
    private final LocalSchemes local;

    Schemes(Situations situations, TableAnswers tables, LocalSchemes local) {
        this.situations = situations;
        this.tables = tables;
        this.local = local;
    }

    /**
     * An answer for every scheme, also for those that do not fit, in the order of {@link Scheme}; those of the employee's
     * municipality last.
     *
     * @param today the day on which it is asked; terms are open or closed on it
     */
    public List<SchemeAnswer> select(HireFacts facts, LocalDate today) {
        Situation situation = situations.of(facts, today);
        List<SchemeAnswer> answers = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            if (scheme.table().isPresent()) {
                SchemeAnswer answer = tables.of(scheme, situation);
                answers.add(answer);
                tell(situation, answer);
            }
        }
        answers.addAll(local.answers(facts, situation, today));
        return answers;
    }

    /** Later tables look at the subsidy of the law. */
    private static void tell(Situation situation, SchemeAnswer answer) {
        if (answer.scheme() == Scheme.WAGE_SUBSIDY_MEASURED) {
            situation.derive("wageSubsidy", answer.verdict().name(), answer.missing());
        }
    }
}
