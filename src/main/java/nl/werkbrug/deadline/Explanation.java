package nl.werkbrug.deadline;

import static nl.werkbrug.deadline.ExplanationStep.Kind.COUNTED;
import static nl.werkbrug.deadline.ExplanationStep.Kind.EXTENDED;
import static nl.werkbrug.deadline.ExplanationStep.Kind.FIRST_DAY_AFTER;
import static nl.werkbrug.deadline.ExplanationStep.Kind.MOVED;
import static nl.werkbrug.deadline.ExplanationStep.Kind.REMARK;
import static nl.werkbrug.deadline.ExplanationStep.Kind.START;
import static nl.werkbrug.deadline.ExplanationStep.Kind.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** The words of each step, in plain Dutch and English. */
final class Explanation {

    private final Term term;
    private final LocalDate event;
    private final List<ExplanationStep> steps = new ArrayList<>();
    private final List<ExplanationStep> remarks = new ArrayList<>();

    Explanation(Term term, LocalDate event) {
        this.term = term;
        this.event = event;
    }

    List<ExplanationStep> steps() {
        return List.copyOf(steps);
    }

    void start() {
        String counting = term.length().unit() == TermUnit.CALENDAR_DATE ? ""
                : term.length().count() > 0 ? "deadline.step.not-counted" : "deadline.step.that-day";
        add(START, language -> say(language, "start", KeptWords.in(language, term.countsFrom()), Notation.of(language).dateWithDay(event))
                + (counting.isEmpty() ? "" : " " + Words.in(language, counting)), event, term.source());
    }

    void counted(LocalDate last) {
        if (term.length().unit() == TermUnit.CALENDAR_DATE) {
            add(COUNTED, language -> say(language, "fixed", Notation.of(language).dateWithDay(last)), last, term.source());
        } else if (term.length().count() > 0) {
            add(COUNTED, language -> term.direction() == TermDirection.FORWARD
                    ? say(language, "length", term.lengthInWords(language)) + " " + lastDayIs(language, last)
                    : say(language, "back", term.lengthInWords(language), Notation.of(language).dateWithDay(last)),
                    last, term.source());
        }
    }

    void extended(Extension extension, LocalDate last) {
        String article = term.rules().extension().map(TermExtension::article).orElse(term.source());
        add(EXTENDED, language -> say(language, "extended", extension.by().inWords(language) + because(extension.reason()),
                Notation.of(language).date(extension.announcedOn())) + " " + lastDayBecomes(language, last), last, article);
    }

    void tooLate(Extension extension, LocalDate last) {
        String article = term.rules().extension().map(TermExtension::article).orElse(term.source());
        remarks.add(ExplanationStep.of(REMARK, language -> say(language, "extension-late",
                Notation.of(language).date(extension.announcedOn()), Notation.of(language).date(last)), last, article));
    }

    void suspended(Suspension period, int days, boolean stillRan, LocalDate last) {
        if (period.goesOn()) {
            add(SUSPENDED, language -> say(language, "still",
                    Notation.of(language).dateWithDay(period.from()) + because(period.reason())), last, term.rules().stillBy());
            return;
        }
        boolean beforeTheTerm = days == 0 && period.from().isBefore(period.until());
        add(SUSPENDED, language -> {
            String from = Notation.of(language).dateWithDay(period.from());
            String until = Notation.of(language).dateWithDay(period.until()) + because(period.reason());
            return !stillRan || beforeTheTerm
                    ? say(language, "suspension-outside", from, until)
                    : say(language, "stood-still", TermLength.of(days, TermUnit.DAYS).inWords(language), from, until)
                            + " " + lastDayBecomes(language, last);
        }, last, term.rules().stillBy());
    }

    void moved(List<DayOff> skipped, LocalDate last) {
        boolean own = term.kind() == TermKind.HOUSE_RULE;
        add(MOVED, language -> say(language, own ? "moved-own" : "moved", skipped.stream().map(off -> named(language, off)).collect(Collectors.joining(", ")))
                + " " + lastDayBecomes(language, last), last, own ? term.source() : sources(skipped));
    }

    void movedForTwoWorkingDays(LocalDate last) {
        add(MOVED, language -> say(language, "two-working-days") + " " + lastDayBecomes(language, last), last,
                "artikel 2 Algemene termijnenwet");
    }

    void firstDayAfter(LocalDate day) {
        add(FIRST_DAY_AFTER, language -> say(language, "first-day-after", Notation.of(language).dateWithDay(day)), day, term.source());
    }

    void remarks(LocalDate end) {
        remarks.forEach(remark -> steps.add(
                new ExplanationStep(REMARK, remark.text(), remark.english(), end, remark.source())));
        if (isWeekend(end) && !term.rules().rolls()) {
            term.text().weekend().ifPresent(text -> add(REMARK, language -> KeptWords.in(language, text), end, term.source()));
        }
        if (term.kind() != TermKind.LAW && term.kind() != TermKind.CHOSEN) {
            add(REMARK, language -> say(language, "no-law", Words.in(language, "deadline.kind." + term.kind().name())),
                    end, term.source());
        }
        if (event.isBefore(term.validFrom())) {
            add(REMARK, language -> say(language, "before-rule", Notation.of(language).date(term.validFrom())), end, term.source());
        }
        term.text().remark().ifPresent(text -> add(REMARK, language -> KeptWords.in(language, text), end,
                term.text().remarkSource().orElse(term.source())));
    }

    private void add(ExplanationStep.Kind kind, Function<Language, String> text, LocalDate date, String source) {
        steps.add(ExplanationStep.of(kind, text, date, source));
    }

    private static String say(Language language, String key, Object... values) {
        return Words.in(language, "deadline.step." + key, values);
    }

    private static String lastDayIs(Language language, LocalDate day) {
        return say(language, "last-day-is", Notation.of(language).dateWithDay(day));
    }

    private static String lastDayBecomes(Language language, LocalDate day) {
        return say(language, "last-day-becomes", Notation.of(language).dateWithDay(day));
    }

    private static String because(String reason) {
        return reason == null || reason.isBlank() ? "" : " (" + reason.strip() + ")";
    }

    /** "zaterdag 16 mei 2026", "donderdag 14 mei 2026 (Hemelvaartsdag)". */
    private static String named(Language language, DayOff off) {
        String day = Notation.of(language).dateWithDay(off.day());
        boolean weekend = Notation.of(Language.DUTCH).dateWithDay(off.day()).startsWith(off.name());
        return weekend ? day : day + " (" + off.name() + ")";
    }

    private static String sources(List<DayOff> skipped) {
        return Stream.concat(Stream.of("artikel 1 lid 1 Algemene termijnenwet"), skipped.stream().map(DayOff::source))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }
}
