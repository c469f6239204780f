package nl.werkbrug.subsidy;

import static nl.werkbrug.subsidy.calculation.BenefitCategory.ARBEIDSGEHANDICAPT;
import static nl.werkbrug.subsidy.calculation.BenefitCategory.BANENAFSPRAAK;
import static nl.werkbrug.subsidy.calculation.BenefitCategory.HERPLAATST;
import static nl.werkbrug.subsidy.calculation.BenefitCategory.OUDERE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import nl.werkbrug.subsidy.calculation.BenefitRight;

/** The dated rates of loonkostenvoordeel, and how long each lasts. */
public final class WageCostBenefitTables {

    private static final String TABLE = "subsidy/wage-cost-benefit";
    private static final String SOURCE = "hoofdstuk 2 Wet tegemoetkomingen loondomein";

    /** Jobs that began earlier keep the benefit for older employees as it was: article 6.2a lid 1. */
    private static final LocalDate OLDER_CHANGED = LocalDate.of(2024, 1, 1);

    /**
     * Since then the register tells who has the benefit for the banenafspraak, period by period and no longer a statement (article 2.10
     * Wtl, text of 2026), and it has no end of its own (article 2.12). The benefit for older employees is gone.
     */
    public static final LocalDate ACT_OF_2026 = LocalDate.of(2026, 1, 1);

    private final RuleBook book;
    private final Deadlines deadlines;

    public WageCostBenefitTables(RuleBook book, Deadlines deadlines) {
        this.book = book;
        this.deadlines = deadlines;
    }

    /**
     * What the law gives on a day, in the order in which the law names the categories.
     *
     * @param start the first day of the job; null when it is not known, and then no period ends. Needed for OUDERE
     */
    public Looked<List<BenefitRight>> on(LocalDate day, Collection<BenefitCategory> categories, LocalDate start) {
        return read(new FigureReader(book, day, false), day, categories, start);
    }

    /** The same, with the last known rate for a year that is not known yet; the result says so. */
    public Looked<List<BenefitRight>> onOrBefore(LocalDate day, Collection<BenefitCategory> categories, LocalDate start) {
        return read(new FigureReader(book, day, true), day, categories, start);
    }

    private Looked<List<BenefitRight>> read(
            FigureReader reader, LocalDate day, Collection<BenefitCategory> categories, LocalDate start) {
        // Known for every year that is known at all, so it also tells a rate that was abolished from a year without rates.
        reader.figure(TABLE, "DISABLED_PER_HOUR", "loonkostenvoordeel", "benefit-rates");
        return reader.found(inOrderOfTheLaw(day).stream().filter(categories::contains)
                .map(category -> right(reader, day, category, start)).toList());
    }

    /** Of two equal benefits the first that the act names is paid (article 4.1 lid 3). */
    static List<BenefitCategory> inOrderOfTheLaw(LocalDate day) {
        return day.isBefore(ACT_OF_2026)
                ? List.of(OUDERE, ARBEIDSGEHANDICAPT, BANENAFSPRAAK, HERPLAATST)
                : List.of(ARBEIDSGEHANDICAPT, BANENAFSPRAAK, HERPLAATST, OUDERE);
    }

    private BenefitRight right(FigureReader reader, LocalDate day, BenefitCategory category, LocalDate start) {
        return over(day, category, start).orElseGet(() -> perHour(reader, day, category, start));
    }

    private BenefitRight perHour(FigureReader reader, LocalDate day, BenefitCategory category, LocalDate start) {
        String code = code(category, start);
        if (category == OUDERE && book.find(TABLE, code + "_PER_HOUR", day) instanceof Figure.Missing gone) {
            return new BenefitRight.None(category, gone.reason(), "artikel 6.2a Wet tegemoetkomingen loondomein");
        }
        Figure.Known amount = reader.figure(TABLE, code + "_PER_HOUR", "loonkostenvoordeel", "benefit-hour");
        Figure.Known atMost = reader.figure(TABLE, code + "_AT_MOST", "loonkostenvoordeel", "benefit-most");
        return amount instanceof Figure.Found perHour && atMost instanceof Figure.Found most
                ? new BenefitRight.PerHour(category, perHour.amount(), most.amount(), amount.source(),
                        amount.isEstimate() || atMost.isEstimate())
                : new BenefitRight.None(category, Words.of("subsidy.wage-cost-benefit-tables.not-known"), SOURCE);
    }

    private Optional<BenefitRight> over(LocalDate day, BenefitCategory category, LocalDate start) {
        return term(day, category).filter(term -> start != null)
                .map(term -> deadlines.compute(term, start))
                .filter(period -> !day.isBefore(period.end()))
                .map(period -> new BenefitRight.None(category,
                        Words.of("subsidy.wage-cost-benefit-tables.the-three-years-were", period.end()), period.term().source()));
    }

    /** The period that bounds it. That of HERPLAATST does not begin with the job (article 2.16), so nothing is said of it. */
    private static Optional<String> term(LocalDate day, BenefitCategory category) {
        return switch (category) {
            case ARBEIDSGEHANDICAPT -> Optional.of("WTL_2_8");
            case OUDERE -> Optional.of("WTL_2_4");
            case BANENAFSPRAAK -> day.isBefore(ACT_OF_2026) ? Optional.of("WTL_2_12") : Optional.empty();
            case HERPLAATST -> Optional.empty();
        };
    }

    private static String code(BenefitCategory category, LocalDate start) {
        return switch (category) {
            case ARBEIDSGEHANDICAPT -> "DISABLED";
            case HERPLAATST -> "REPLACED";
            case BANENAFSPRAAK -> "JOB_AGREEMENT";
            case OUDERE -> start.isBefore(OLDER_CHANGED) ? "OLDER_BEFORE_2024" : "OLDER_FROM_2024";
        };
    }
}
