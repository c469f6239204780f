package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Refuses what cannot happen to a term, with a sentence for whoever asked. */
final class CourseRules {

    private CourseRules() {}

    static void check(Computation computation, Term term, Course course) {
        if (term.validity().endedBefore(course.start())) {
            throw new NotComputable.NoRule("Deze termijn is alleen bekend voor een begin tot en met "
                    + Explanation.FORMATS.date(term.validity().until()) + ". Kijk bij: " + term.source() + ".");
        }
        if (!course.suspensions().isEmpty() && !term.rules().suspendable()) {
            throw new NotComputable.NotAllowed("Deze termijn kan niet worden opgeschort (" + term.source() + ").");
        }
        if (!course.extensions().isEmpty()) {
            checkExtensions(computation, term, course.extensions());
        }
    }

    private static void checkExtensions(Computation computation, Term term, List<Extension> extensions) {
        TermExtension rule = term.rules().extension().orElseThrow(() -> new NotComputable.NotAllowed(
                "Deze termijn kan niet worden verlengd (" + term.source() + ")."));
        if (rule.once() && extensions.size() > 1) {
            throw new NotComputable.NotAllowed("Deze termijn kan maar één keer worden verlengd (" + rule.article() + ").");
        }
        if (rule.atMost() == null) {
            return;
        }
        List<TermLength> asked = new ArrayList<>(List.of(term.length()));
        extensions.forEach(extension -> asked.add(extension.by()));
        LocalDate latest = computation.counted(List.of(term.length(), rule.atMost()));
        if (computation.counted(asked).isAfter(latest)) {
            throw new NotComputable.NotAllowed("Deze termijn kan met ten hoogste " + rule.atMost().inWords()
                    + " worden verlengd (" + rule.article() + ").");
        }
    }
}
