package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statutory maximum of the protected amount (beslagvrije voet) per month: article 475da lid 1 Rv. It serves to warn
 * about a voet that looks wrong, never to compute one: the bailiff sets the voet.
 */
public final class ProtectedAmountMaxima {

    static final String TABLE = "beslagvrije-voet";

    private final RuleBook book;

    public ProtectedAmountMaxima(RuleBook book) {
        this.book = book;
    }

    /** The maximum in euros per month in the half-year of the date, or why it is not known. */
    public Figure maximum(HouseholdType household, LocalDate on) {
        return book.find(TABLE, household.name(), on);
    }

    /** The maxima of all household types on the date, in the order of the enum. */
    public List<Figure> maxima(LocalDate on) {
        return Arrays.stream(HouseholdType.values()).map(household -> maximum(household, on)).toList();
    }

    /** The last day, up to and including this one, on which new maxima took effect: 1 January or 1 July. */
    public LocalDate lastChange(LocalDate on) {
        return HalfYear.of(on).firstDay();
    }

    /** What is known of the maximum between two days, half-year by half-year, oldest first. */
    public List<Figure.Found> between(HouseholdType household, LocalDate from, LocalDate until) {
        return Stream.iterate(HalfYear.of(from), half -> !half.firstDay().isAfter(until), HalfYear::next)
                .map(half -> maximum(household, half.firstDay()))
                .filter(Figure.Found.class::isInstance)
                .map(Figure.Found.class::cast)
                .toList();
    }
}
