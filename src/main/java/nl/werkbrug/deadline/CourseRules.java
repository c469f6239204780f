package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** Refuses what cannot happen to a term, with a sentence for whoever asked. */
final class CourseRules {

    private CourseRules() {}

    static void check(Computation computation, Term term, Course course) {
        if (term.validity().endedBefore(course.start())) {
            throw new NotComputable.NoRule(language -> Words.in(
                    language, "deadline.refused.known-until", Notation.of(language).date(term.validity().until()), term.source()));
        }
        if (!course.suspensions().isEmpty() && !term.rules().suspendable()) {
            throw new NotComputable.NotAllowed(
                    language -> Words.in(language, "deadline.refused.no-suspension", term.source()));
        }
        if (!course.extensions().isEmpty()) {
            checkExtensions(computation, term, course.extensions());
        }
    }

    private static void checkExtensions(Computation computation, Term term, List<Extension> extensions) {
        TermExtension rule = term.rules().extension().orElseThrow(() -> new NotComputable.NotAllowed(
                language -> Words.in(language, "deadline.refused.no-extension", term.source())));
        if (rule.once() && extensions.size() > 1) {
            throw new NotComputable.NotAllowed(
                    language -> Words.in(language, "deadline.refused.once", rule.article()));
        }
        if (rule.atMost() == null) {
            return;
        }
        List<TermLength> asked = new ArrayList<>(List.of(term.length()));
        extensions.forEach(extension -> asked.add(extension.by()));
        LocalDate latest = computation.counted(List.of(term.length(), rule.atMost()));
        if (computation.counted(asked).isAfter(latest)) {
            throw new NotComputable.NotAllowed(language -> Words.in(
                    language, "deadline.refused.at-most", rule.atMost().inWords(language), rule.article()));
        }
    }
}
