package nl.werkbrug.subsidy.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.subsidy.trial.HireForecast.Basis;
import nl.werkbrug.subsidy.trial.HireForecast.Month;

/**
 * The amounts per month as bars side by side, ready to draw. Across everything is a percentage of the width, so that the
 * chart fits a phone without shrinking its words; down everything is in pixels.
 *
 * @param bars one for each month with an amount
 * @param ticks the lines of the amounts, from above
 * @param labels the months that are named below the bars
 */
record HireChart(List<Bar> bars, List<Tick> ticks, List<Label> labels) {

    static final int TOP = 12;
    static final int BASE = 212;
    static final int HEIGHT = 240;
    private static final int TENTHS = 1000;
    private static final int SPACE_FOR_A_LABEL = 6;

    /** A bar; the fill names its pattern: flat, measured or older. */
    record Bar(String x, String width, int y, int height, String fill) {}

    /** A line across, with its amount. */
    record Tick(int y, String label) {}

    /** A name below, anchored at its start, middle or end. */
    record Label(String x, String text, String anchor) {}

    static HireChart of(List<Month> months, PageFormats formats) {
        Money top = rounded(months.stream().map(Month::amount).reduce(Money.ZERO, Money::max));
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            Month month = months.get(at);
            int height = (int) (month.amount().cents() * (BASE - TOP) / top.cents());
            if (height > 0) {
                bars.add(new Bar(share(10L * at + 1, 10L * months.size()), share(8, 10L * months.size()), BASE - height,
                        height, fill(month)));
            }
        }
        return new HireChart(bars, ticks(top, formats), labels(months, formats));
    }

    public int height() {
        return HEIGHT;
    }

    public int base() {
        return BASE;
    }

    private static String fill(Month month) {
        return month.older() ? "older" : month.basis() == Basis.FLAT_RATE ? "flat" : "measured";
    }

    private static List<Tick> ticks(Money top, PageFormats formats) {
        return List.of(
                new Tick(TOP, euros(top, formats)), new Tick((TOP + BASE) / 2, euros(top.times(1, 2), formats)),
                new Tick(BASE, euros(Money.ZERO, formats)));
    }

    /** The first month, each January that has room beside it, and the last month if it has. */
    private static List<Label> labels(List<Month> months, PageFormats formats) {
        List<Label> labels = new ArrayList<>();
        int last = months.size() - 1;
        int previous = 0;
        labels.add(new Label("0%", name(months.get(0).month(), formats), "start"));
        for (int at = 1; at < last - SPACE_FOR_A_LABEL; at++) {
            if (months.get(at).month().getMonthValue() == 1 && at - previous >= SPACE_FOR_A_LABEL) {
                labels.add(new Label(share(10L * at + 5, 10L * months.size()), name(months.get(at).month(), formats), "middle"));
                previous = at;
            }
        }
        if (last - previous >= SPACE_FOR_A_LABEL) {
            labels.add(new Label("100%", name(months.get(last).month(), formats), "end"));
        }
        return labels;
    }

    /** "mrt ’26": short, so that two of them fit side by side on a phone. */
    private static String name(YearMonth month, PageFormats formats) {
        String whole = formats.month(month);
        return (whole.startsWith("maart") ? "mrt" : whole.substring(0, 3)) + " ’" + whole.substring(whole.length() - 2);
    }

    /** Up to the next 250 euros, so that the lines have amounts that are easy to read. */
    private static Money rounded(Money highest) {
        long step = 25_000;
        return Money.cents(Math.max(step, (highest.cents() + step - 1) / step * step));
    }

    private static String euros(Money amount, PageFormats formats) {
        return formats.money(amount).replaceAll("[.,]00$", "");
    }

    private static String share(long part, long whole) {
        return BigDecimal.valueOf(part * TENTHS).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).movePointLeft(1) + "%";
    }
}
