package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

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
}
