package nl.werkbrug.outcome.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.outcome.Addendum;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.shared.Words;

/** Which milestones are to count no more, as a form asks it: keys such as {@code m.PLACED.stop}. */
final class StopAnswers {

    /** The answer for cohorts that begin later; the other one is {@link #ALL}. */
    static final String LATER = "LATER";

    private static final String ALL = "ALL";

    private StopAnswers() {}

    static String key(MilestoneKind kind) {
        return "m." + kind + ".stop";
    }

    /** Those that are to count for nobody. */
    static List<MilestoneKind> gone(Answers answers) {
        return Stream.of(MilestoneKind.values()).filter(kind -> said(answers, kind).filter(ALL::equals).isPresent()).toList();
    }

    /** @param ending those that end for later cohorts already */
    static List<Addendum.Stop> of(Answers answers, List<MilestoneKind> ending) {
        return Stream.of(MilestoneKind.values())
                .flatMap(kind -> said(answers, kind).map(what -> new Addendum.Stop(kind, what.equals(LATER))).stream())
                .filter(it -> !it.laterCohorts() || !ending.contains(it.kind())).toList();
    }

    /**
     * Only what was agreed can end, and for everybody only what nobody put forward.
     *
     * @param agreed those that count now
     * @param ending those of them that end for later cohorts already: that stays so
     */
    static List<FieldError> mistakes(
            Answers answers, List<MilestoneKind> agreed, List<MilestoneKind> ending, Predicate<MilestoneKind> claimed) {
        return Stream.of(MilestoneKind.values())
                .flatMap(kind -> mistake(said(answers, kind), agreed.contains(kind), ending.contains(kind), claimed.test(kind))
                        .map(text -> FieldError.in(key(kind), Words.of(text))).stream())
                .toList();
    }

    private static Optional<String> mistake(Optional<String> said, boolean agreed, boolean ending, boolean claimed) {
        if (said.isEmpty()) {
            return ending ? Optional.of("outcome.mistake.stop-stays") : Optional.empty();
        }
        if (!agreed) {
            return Optional.of("outcome.mistake.stop-not-agreed");
        }
        return said.get().equals(ALL) && claimed ? Optional.of("outcome.mistake.stop-reached") : Optional.empty();
    }

    private static Optional<String> said(Answers answers, MilestoneKind kind) {
        return answers.text(key(kind)).filter(what -> what.equals(ALL) || what.equals(LATER));
    }
}
