package nl.werkbrug.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.subsidy.calculation.Rate;
import nl.werkbrug.subsidy.calculation.WageCostSubsidyRates;

/** The dated rates of loonkostensubsidie. */
public final class WageCostSubsidyTables {

    /** From this age on the whole minimum wage counts: article 7 lid 1 Wet minimumloon en minimumvakantiebijslag. */
    public static final int ADULT = 21;

    /** Below this age there is no minimum wage. */
    public static final int YOUNGEST = 15;

    private static final String WAGE = "subsidy/reference-wage";
    private static final String YOUTH = "subsidy/youth-wage";
    private static final String PERCENTAGES = "subsidy/wage-cost-subsidy";
    private static final Rate ALL = new Rate(
            BigDecimal.valueOf(100), "artikel 7 lid 1 Wet minimumloon en minimumvakantiebijslag", false);

    private final RuleBook book;

    public WageCostSubsidyTables(RuleBook book) {
        this.book = book;
    }

    /**
     * The rates of a day. Another period never stands in.
     *
     * @param age in whole years, {@link #YOUNGEST} or more
     */
    public Looked<WageCostSubsidyRates> on(LocalDate day, int age) {
        return read(new FigureReader(book, day, false), age);
    }

    /** The same, with the last known figure for what is not known yet; the result says so. */
    public Looked<WageCostSubsidyRates> onOrBefore(LocalDate day, int age) {
        return read(new FigureReader(book, day, true), age);
    }

    private static Looked<WageCostSubsidyRates> read(FigureReader reader, int age) {
        return reader.found(new WageCostSubsidyRates(
                reader.rate(WAGE, "MONTH", "minimumloon", "minimum-wage"),
                age >= ADULT ? ALL : reader.rate(YOUTH, "AGE_" + age, "jeugdloon", "youth-wage"),
                percentage(reader, "HOLIDAY_ALLOWANCE", "holiday-allowance"),
                percentage(reader, "CAP", "cap"),
                percentage(reader, "FLAT_RATE", "flat-rate"),
                percentage(reader, "EMPLOYER_CHARGES", "employer-charges")));
    }

    private static Rate percentage(FigureReader reader, String code, String words) {
        return reader.rate(PERCENTAGES, code, "percentages", words);
    }
}
