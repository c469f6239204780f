package nl.werkbrug.coaching.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.Regime;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a coaching for who may change it, and reads what forms share. */
@Component
class CoachingAccess {

    private final CoachingTable coachings;

    CoachingAccess(CoachingTable coachings) {
        this.coachings = coachings;
    }

    /** For who keeps the log, or works on it for the employer. */
    @Transactional(readOnly = true)
    Coaching changeable(String coachingId, Viewer viewer) {
        return coachings.kept(coachingId, viewer)
                .or(() -> coachings.actedOn(coachingId, WorksAs.PAYROLL, viewer))
                .orElseThrow(() -> new NotVisible("coaching", coachingId));
    }

    static Optional<Regime> regime(Answers answers, String key) {
        return answers.text(key).map(Regime::valueOf);
    }

    /** An option for each value of an enum. */
    static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(each -> new Option(each.name(), label.apply(each))).toList();
    }

    static String needed(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }
}
