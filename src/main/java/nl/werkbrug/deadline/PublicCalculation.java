package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Words;

/** Answers the question of somebody from outside, or says everything that is wrong with it at once. */
public final class PublicCalculation {

    /** No term is this long; longer numbers are slips or attacks. */
    static final int LONGEST = 100_000;
    static final int MOST_SUSPENSIONS = 100;
    static final int LONGEST_REASON = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final TermCatalogue catalogue;
    private final Deadlines deadlines;

    public PublicCalculation(TermCatalogue catalogue, Deadlines deadlines) {
        this.catalogue = catalogue;
        this.deadlines = deadlines;
    }

    /**
     * The date, or empty when there are mistakes.
     *
     * @param mistakes what is already known to be wrong, such as a date that could not be read; gets the rest
     */
    public Optional<DeadlineResult> compute(Question question, Mistakes mistakes) {
        checkStart(question, mistakes);
        checkTerm(question, mistakes);
        checkSuspensions(question.suspensions(), mistakes);
        return mistakes.isEmpty() ? answer(question, mistakes) : Optional.empty();
    }

    private static void checkStart(Question question, Mistakes mistakes) {
        if (question.start() == null) {
            mistakes.add("startdatum", Words.of("deadline.wrong.start"));
        } else {
            checkYear("startdatum", question.start(), mistakes);
        }
    }

    private void checkTerm(Question question, Mistakes mistakes) {
        if (question.code() != null) {
            if (question.asksForALength()) {
                mistakes.add("termijn", Words.of("deadline.wrong.not-both"));
            } else if (catalogue.find(question.code()).isEmpty()) {
                mistakes.add("termijn", Words.of("deadline.wrong.code"));
            }
        } else if (!mistakes.has("termijn")) {
            checkLength(question, mistakes);
        }
    }

    private static void checkLength(Question question, Mistakes mistakes) {
        Integer length = question.length();
        if (length == null && question.unit() == null && !mistakes.has("lengte") && !mistakes.has("eenheid")) {
            mistakes.add("termijn", Words.of("deadline.wrong.neither"));
        } else if (length == null) {
            mistakes.add("lengte", Words.of("deadline.wrong.how-long"));
        } else if (length < 1 || length > LONGEST) {
            mistakes.add("lengte", Words.of("deadline.wrong.whole"));
        }
        if (length != null && question.unit() == null) {
            mistakes.add("eenheid", Words.of("deadline.wrong.unit"));
        }
    }

    private static void checkSuspensions(List<Question.Pause> pauses, Mistakes mistakes) {
        if (pauses.size() > MOST_SUSPENSIONS) {
            mistakes.add("opschortingen", Words.of("deadline.wrong.too-many"));
            return;
        }
        for (int i = 0; i < pauses.size(); i++) {
            checkSuspension("opschortingen[" + i + "]", pauses.get(i), mistakes);
        }
    }

    private static void checkSuspension(String field, Question.Pause pause, Mistakes mistakes) {
        if (pause.from() == null) {
            mistakes.add(field + ".van", Words.of("deadline.wrong.from"));
        } else {
            checkYear(field + ".van", pause.from(), mistakes);
        }
        if (pause.until() == null) {
            mistakes.add(field + ".tot", Words.of("deadline.wrong.until"));
        } else {
            checkYear(field + ".tot", pause.until(), mistakes);
        }
        if (pause.from() != null && pause.until() != null && pause.until().isBefore(pause.from())) {
            mistakes.add(field + ".tot", Words.of("deadline.wrong.order"));
        }
        if (pause.reason() != null && !isReason(pause.reason())) {
            mistakes.add(field + ".reden", Words.of("deadline.wrong.reason"));
        }
    }

    private static boolean isReason(String reason) {
        return reason.length() <= LONGEST_REASON && reason.codePoints().noneMatch(PublicCalculation::isOdd);
    }

    /** Control characters, and those that turn the direction of the text around. */
    private static boolean isOdd(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static void checkYear(String field, LocalDate date, Mistakes mistakes) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            mistakes.add(field, Words.of("deadline.wrong.range"));
        }
    }

    private Optional<DeadlineResult> answer(Question question, Mistakes mistakes) {
        Course course = new Course(
                question.start(),
                question.suspensions().stream().map(PublicCalculation::suspension).toList(), List.of());
        try {
            DeadlineResult result = question.code() != null
                    ? deadlines.compute(question.code(), course)
                    : deadlines.compute(chosen(question), course);
            if (result.end().getYear() <= LAST_YEAR) {
                return Optional.of(result);
            }
            mistakes.add("lengte", Words.of("deadline.wrong.too-late"));
        } catch (NotComputable.NotAllowed refusal) {
            mistakes.add("opschortingen", refusal.shown());
        } catch (NotComputable refusal) {
            mistakes.add("startdatum", refusal.shown());
        }
        return Optional.empty();
    }

    private static Term chosen(Question question) {
        boolean generalTermsAct = question.generalTermsAct() == null || question.generalTermsAct();
        return ChosenTerm.of(TermLength.of(question.length(), question.unit()), generalTermsAct);
    }

    private static Suspension suspension(Question.Pause pause) {
        return new Suspension(pause.from(), pause.until(), pause.reason() == null ? "" : pause.reason().strip());
    }
}
