package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** Where the own terms of municipalities come from. */
public interface MunicipalTerms {

    /** No municipality has own terms. */
    MunicipalTerms NONE = (municipality, termCode, event) -> Optional.empty();

    /**
     * The own term of a municipality for an event on the day.
     *
     * @param municipality the id of the municipality
     */
    Optional<MunicipalTerm> find(String municipality, String termCode, LocalDate event);
}
