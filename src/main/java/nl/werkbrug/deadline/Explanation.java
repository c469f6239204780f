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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.DutchFormats;

/** The words of each step, in plain Dutch. */
final class Explanation {

    static final DutchFormats FORMATS = new DutchFormats();
    private static final String SUSPENSION_SOURCE = "artikel 4:15 Awb";

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
                : term.length().count() > 0 ? " Die dag zelf telt niet mee." : " De termijn is die dag zelf.";
        add(START, "De termijn telt vanaf " + term.countsFrom() + ": " + FORMATS.dateWithDay(event) + "." + counting,
                event, term.source());
    }

    void counted(LocalDate last) {
        if (term.length().unit() == TermUnit.CALENDAR_DATE) {
            add(COUNTED, "De termijn heeft een vaste laatste dag: " + FORMATS.dateWithDay(last) + ".", last, term.source());
        } else if (term.length().count() > 0) {
            add(COUNTED, term.direction() == TermDirection.FORWARD
                    ? "De termijn is " + term.lengthInWords() + ". " + lastDayIs(last)
                    : "De termijn telt " + term.lengthInWords() + " terug. Dat is " + FORMATS.dateWithDay(last) + ".",
                    last, term.source());
        }
    }

    void extended(Extension extension, LocalDate last) {
        String article = term.rules().extension().map(TermExtension::article).orElse(term.source());
        add(EXTENDED, "De termijn is verlengd met " + extension.by().inWords() + because(extension.reason())
                + ". Het bericht is van " + FORMATS.date(extension.announcedOn()) + ". " + lastDayBecomes(last),
                last, article);
    }

    void tooLate(Extension extension, LocalDate last) {
        String article = term.rules().extension().map(TermExtension::article).orElse(term.source());
        remarks.add(new ExplanationStep(REMARK, "De verlenging van " + FORMATS.date(extension.announcedOn())
                + " telt niet mee. De termijn was toen al voorbij, op " + FORMATS.date(last) + ".", last, article));
    }

    void suspended(Suspension period, int days, boolean stillRan, LocalDate last) {
        if (period.goesOn()) {
            add(SUSPENDED, "De termijn staat stil vanaf " + FORMATS.dateWithDay(period.from()) + because(period.reason())
                    + ". Er is nu geen laatste dag. Die is er weer als de termijn loopt.", last, SUSPENSION_SOURCE);
            return;
        }
        String time = "van " + FORMATS.dateWithDay(period.from()) + " tot " + FORMATS.dateWithDay(period.until());
        boolean beforeTheTerm = days == 0 && period.from().isBefore(period.until());
        String text = !stillRan || beforeTheTerm
                ? "De opschorting " + time + because(period.reason()) + " valt buiten de termijn en telt niet mee."
                : "De termijn stond " + (days == 1 ? "1 dag" : days + " dagen") + " stil, " + time
                        + because(period.reason()) + ". " + lastDayBecomes(last);
        add(SUSPENDED, text, last, SUSPENSION_SOURCE);
    }

    void moved(List<DayOff> skipped, LocalDate last) {
        String days = skipped.stream().map(Explanation::named).collect(Collectors.joining(", "));
        add(MOVED, "De termijn kan niet eindigen op een zaterdag, zondag of feestdag. Dat is hier: " + days + ". "
                + lastDayBecomes(last), last, sources(skipped));
    }

    void movedForTwoWorkingDays(LocalDate last) {
        add(MOVED, "In een termijn van drie dagen of meer zitten ten minste twee werkdagen. " + lastDayBecomes(last), last,
                "artikel 2 Algemene termijnenwet");
    }

    void firstDayAfter(LocalDate day) {
        add(FIRST_DAY_AFTER, "De eerste dag na de termijn is " + FORMATS.dateWithDay(day) + ".", day, term.source());
    }

    void remarks(LocalDate end) {
        remarks.forEach(remark -> add(REMARK, remark.text(), end, remark.source()));
        if (isWeekend(end) && !term.rules().rolls()) {
            term.text().weekend().ifPresent(text -> add(REMARK, text, end, term.source()));
        }
        if (term.kind() != TermKind.LAW && term.kind() != TermKind.CHOSEN) {
            add(REMARK, "De wet noemt hier geen aantal dagen. Dit is een " + term.kind().label() + ".", end, term.source());
        }
        if (event.isBefore(term.validFrom())) {
            add(REMARK, "Let op: deze regel geldt vanaf " + FORMATS.date(term.validFrom())
                    + ". De termijn begon eerder. Controleer de datum zelf.", end, term.source());
        }
        term.text().remark().ifPresent(text -> add(REMARK, text, end, term.source()));
    }

    private void add(ExplanationStep.Kind kind, String text, LocalDate date, String source) {
        steps.add(new ExplanationStep(kind, text, date, source));
    }

    private static String lastDayIs(LocalDate day) {
        return "De laatste dag is " + FORMATS.dateWithDay(day) + ".";
    }

    private static String lastDayBecomes(LocalDate day) {
        return "De laatste dag wordt " + FORMATS.dateWithDay(day) + ".";
    }

    private static String because(String reason) {
        return reason == null || reason.isBlank() ? "" : " (" + reason.strip() + ")";
    }

    /** "zaterdag 16 mei 2026", "donderdag 14 mei 2026 (Hemelvaartsdag)". */
    private static String named(DayOff off) {
        String day = FORMATS.dateWithDay(off.day());
        return day.startsWith(off.name()) ? day : day + " (" + off.name() + ")";
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
