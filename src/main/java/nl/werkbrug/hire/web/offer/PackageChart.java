package nl.werkbrug.hire.web.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.hire.offer.OfferDate;
import nl.werkbrug.hire.offer.OfferedScheme;

/**
 * From when until when each scheme can be asked, ready to draw as bars under each other. Across everything is a percentage of
 * the width, so that it fits a phone without shrinking its words.
 *
 * @param from the day at the left side
 * @param until the day at the right side
 * @param bars one for each scheme with a last day
 */
record PackageChart(LocalDate from, LocalDate until, List<Bar> bars) {

    private static final int TENTHS = 1000;

    /** A bar with its words. */
    record Bar(String title, LocalDate first, LocalDate last, boolean estimate, String x, String width) {}

    static PackageChart of(List<OfferedScheme> schemes, LocalDate today) {
        List<Span> spans = schemes.stream()
                .filter(it -> !it.dates().isEmpty() && !it.dates().get(0).last().end().isBefore(today))
                .map(it -> Span.of(it, today))
                .toList();
        LocalDate until = spans.stream().map(Span::last).reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        long whole = Math.max(1, until.toEpochDay() - today.toEpochDay());
        List<Bar> bars = new ArrayList<>();
        for (Span it : spans) {
            long before = it.first().toEpochDay() - today.toEpochDay();
            long wide = Math.max(1, it.last().toEpochDay() - it.first().toEpochDay());
            bars.add(new Bar(it.title(), it.first(), it.last(), it.estimate(), share(Math.min(before, whole - 1), whole), share(wide, whole)));
        }
        return new PackageChart(today, until, bars);
    }

    public boolean isDrawable() {
        return !bars.isEmpty() && from.isBefore(until);
    }

    private record Span(String title, LocalDate first, LocalDate last, boolean estimate) {

        static Span of(OfferedScheme it, LocalDate today) {
            OfferDate date = it.dates().get(0);
            LocalDate last = date.last().end();
            LocalDate first = date.first() == null || date.first().isBefore(today) ? today : date.first();
            return new Span(it.answer().title(), first.isAfter(last) ? last : first, last, date.isEstimate());
        }
    }

    private static String share(long part, long whole) {
        return BigDecimal.valueOf(part * TENTHS).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).movePointLeft(1) + "%";
    }
}
