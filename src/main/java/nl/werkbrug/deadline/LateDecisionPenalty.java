package nl.werkbrug.deadline;

import static java.time.temporal.ChronoUnit.DAYS;
import static nl.werkbrug.deadline.ExplanationStep.Kind.COUNTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/**
 * What a late decision costs the authority (dwangsom, artikel 4:17 Awb): nothing in the two weeks after the notice of
 * default, then an amount per day in three blocks.
 */
public final class LateDecisionPenalty {

    private static final String TABLE = "dwangsom";
    private static final List<String> BLOCKS = List.of("FIRST_BLOCK", "SECOND_BLOCK", "THIRD_BLOCK");
    private static final String GRACE = "AWB_4_17_3";
    private static final String DAYS_OWED = "AWB_4_17_1";
    private static final String DAYS_IN_BLOCK = "AWB_4_17_2";
    private static final List<String> TERMS = List.of(GRACE, DAYS_OWED, DAYS_IN_BLOCK);
    private static final String SOURCE = "artikel 4:17 lid 2 Awb";

    private final Deadlines deadlines;
    private final RuleBook figures;

    public LateDecisionPenalty(Deadlines deadlines, RuleBook figures) {
        this.deadlines = deadlines;
        this.figures = figures;
    }

    /** The last day on which a decision costs nothing: two weeks after the notice of default (artikel 4:17 lid 3 Awb). */
    public DeadlineResult grace(LocalDate noticeReceivedOn) {
        return deadlines.compute(GRACE, noticeReceivedOn);
    }

    /**
     * What is owed up to and including a day.
     *
     * @param decisionDue the last day of the term to decide
     * @param noticeReceivedOn the day on which the authority got the notice of default
     * @param upTo the day of the decision, or today
     * @throws NotComputable.NoRule when the amounts of that time are not known
     */
    public PenaltyExposure exposure(LocalDate decisionDue, LocalDate noticeReceivedOn, LocalDate upTo) {
        if (!noticeReceivedOn.isAfter(decisionDue)) {
            return PenaltyExposure.noticeTooEarly(decisionDue);
        }
        DeadlineResult grace = grace(noticeReceivedOn);
        LocalDate first = grace.end().plusDays(1);
        int all = deadlines.term(DAYS_OWED).length().count();
        int days = Math.toIntExact(Math.max(0, Math.min(all, DAYS.between(grace.end(), upTo))));
        List<PenaltyExposure.Part> parts = parts(first, days);
        List<ExplanationStep> steps = new ArrayList<>(grace.steps());
        parts.forEach(part -> steps.add(ExplanationStep.of(COUNTED, language -> text(language, part), part.until(), SOURCE)));
        return new PenaltyExposure(
                first, grace.end().plusDays(all), days, sum(parts), sum(parts(first, all)), parts, steps, isEstimate(first));
    }

    private boolean isEstimate(LocalDate first) {
        return TERMS.stream().anyMatch(code -> deadlines.term(code).grade().isEstimate())
                || BLOCKS.stream().anyMatch(block -> figures.find(TABLE, block, first) instanceof Figure.Known it && it.isEstimate());
    }

    private List<PenaltyExposure.Part> parts(LocalDate first, int days) {
        int perBlock = deadlines.term(DAYS_IN_BLOCK).length().count();
        List<PenaltyExposure.Part> parts = new ArrayList<>();
        for (int block = 0; block < BLOCKS.size(); block++) {
            int before = block * perBlock;
            int inBlock = Math.min(perBlock, days - before);
            if (inBlock > 0) {
                Money perDay = perDay(BLOCKS.get(block), first);
                LocalDate from = first.plusDays(before);
                parts.add(new PenaltyExposure.Part(
                        from, from.plusDays(inBlock - 1L), inBlock, perDay, perDay.times(inBlock, 1)));
            }
        }
        return parts;
    }

    private static Money sum(List<PenaltyExposure.Part> parts) {
        return parts.stream().map(PenaltyExposure.Part::amount).reduce(Money.ZERO, Money::plus);
    }

    private static String text(Language language, PenaltyExposure.Part it) {
        Notation formats = Notation.of(language);
        return Words.in(language, "deadline.step.penalty", formats.date(it.from()), formats.date(it.until()),
                TermLength.of(it.days(), TermUnit.DAYS).inWords(language), formats.money(it.perDay()), formats.money(it.amount()));
    }

    private Money perDay(String block, LocalDate day) {
        Figure figure = figures.find(TABLE, block, day);
        if (figure instanceof Figure.Found found) {
            return found.amount();
        }
        throw new NotComputable.NoRule(language -> ((Figure.Missing) figure).reason());
    }
}
