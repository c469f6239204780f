package nl.werkbrug.garnishment.web;

import static nl.werkbrug.garnishment.web.ProtectedAmountPicture.BOTTOM;
import static nl.werkbrug.garnishment.web.ProtectedAmountPicture.HEIGHT;
import static nl.werkbrug.garnishment.web.ProtectedAmountPicture.LEFT;
import static nl.werkbrug.garnishment.web.ProtectedAmountPicture.RIGHT;
import static nl.werkbrug.garnishment.web.ProtectedAmountPicture.TOP;
import static nl.werkbrug.garnishment.web.ProtectedAmountPicture.WIDTH;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.web.ProtectedAmountPicture.Mark;
import nl.werkbrug.garnishment.web.ProtectedAmountView.Standing;
import nl.werkbrug.garnishment.web.ProtectedAmountView.Version;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.HouseholdType;
import nl.werkbrug.rules.ProtectedAmountMaxima;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Draws the amounts per month that counted, against the maximum of the household. */
@Component
class ProtectedAmountPictures {

    private final ProtectedAmountMaxima maxima;
    private final PageFormats formats;

    ProtectedAmountPictures(ProtectedAmountMaxima maxima, PageFormats formats) {
        this.maxima = maxima;
        this.formats = formats;
    }

    /** Null when the household is not known, or when less than two steps or only percentages could be drawn. */
    ProtectedAmountPicture of(List<Version> versions, LocalDate today) {
        HouseholdType household = versions.stream().map(it -> it.garnishment().household()).filter(Objects::nonNull)
                .findFirst().map(HouseholdType::valueOf).orElse(null);
        List<ProtectedAmount> steps = steps(versions, today);
        boolean drawable = steps.size() > 1 && steps.stream().noneMatch(ProtectedAmount::isPercentage);
        if (household == null || !drawable || !steps.get(0).validFrom().isBefore(today)) {
            return null;
        }
        LocalDate from = steps.get(0).validFrom();
        List<Figure.Found> known = maxima.between(household, from, today);
        Money top = Stream.concat(steps.stream().map(ProtectedAmount::amount), known.stream().map(Figure.Found::amount))
                .max(Comparator.naturalOrder()).orElseThrow();
        Axes axes = new Axes(from, today, top.times(115, 100));
        return new ProtectedAmountPicture(
                amounts(steps, axes, today), maxima(known, axes), ticks(axes, top),
                List.of(new Mark(LEFT, formats.shortDate(from), "start"), new Mark(WIDTH - RIGHT, formats.shortDate(today), "end")),
                words(steps, household, known));
    }

    /** The versions that counted, oldest first; of two from the same day the last one. */
    private static List<ProtectedAmount> steps(List<Version> versions, LocalDate today) {
        List<ProtectedAmount> steps = new ArrayList<>();
        versions.stream()
                .filter(it -> it.counted() && it.standing() != Standing.LATER && !it.amount().validFrom().isAfter(today))
                .map(Version::amount)
                .sorted(Comparator.comparing(ProtectedAmount::validFrom))
                .forEach(it -> {
                    if (steps.isEmpty() || !steps.get(steps.size() - 1).validFrom().equals(it.validFrom())) {
                        steps.add(it);
                    }
                });
        return steps;
    }

    private static String amounts(List<ProtectedAmount> steps, Axes axes, LocalDate today) {
        StringBuilder path = new StringBuilder("M" + axes.x(steps.get(0).validFrom()) + " " + axes.y(steps.get(0).amount()));
        steps.stream().skip(1).forEach(it ->
                path.append("H").append(axes.x(it.validFrom())).append("V").append(axes.y(it.amount())));
        return path.append("H").append(axes.x(today)).toString();
    }

    private static String maxima(List<Figure.Found> known, Axes axes) {
        StringBuilder path = new StringBuilder();
        known.forEach(it -> path.append("M").append(axes.x(it.validFrom())).append(" ").append(axes.y(it.amount()))
                .append("H").append(axes.x(it.validUntil())));
        return path.toString();
    }

    private List<Mark> ticks(Axes axes, Money top) {
        return Stream.of(Money.ZERO, top.times(1, 2), top)
                .map(it -> new Mark(axes.y(it), formats.money(it).replaceAll("[,.]\\d\\d$", ""), "end"))
                .toList();
    }

    private String words(List<ProtectedAmount> steps, HouseholdType household, List<Figure.Found> known) {
        String amounts = steps.stream().map(it -> from(it.amount(), "", it.validFrom())).collect(Collectors.joining("; "));
        String highest = known.stream()
                .map(it -> from(it.amount(), it.isEstimate() ? " " + Words.of("garnishment.picture.estimate") : "", it.validFrom()))
                .collect(Collectors.joining("; "));
        return Words.of("garnishment.picture.amounts") + " " + amounts + "; "
                + Words.of("garnishment.picture.maximum", Words.of("garnishment.household." + household.name())) + " "
                + (highest.isEmpty() ? "" : highest + "; ") + Words.of("garnishment.picture.no-line");
    }

    private String from(Money amount, String estimate, LocalDate day) {
        return Words.of("garnishment.picture.from", formats.money(amount) + estimate, formats.date(day));
    }

    /** Where a day and an amount lie in the drawing. */
    private record Axes(LocalDate from, LocalDate until, Money top) {

        int x(LocalDate day) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
            long here = Math.min(whole, Math.max(0, ChronoUnit.DAYS.between(from, day)));
            return LEFT + (int) (here * (WIDTH - LEFT - RIGHT) / whole);
        }

        int y(Money amount) {
            return HEIGHT - BOTTOM - (int) (amount.cents() * (HEIGHT - TOP - BOTTOM) / Math.max(1, top.cents()));
        }
    }
}
