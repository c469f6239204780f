package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period for which a table lacks some or all of its figures.
 *
 * @param from first day
 * @param until last day
 * @param period the half-year in Dutch words: "tweede helft van 2023"
 * @param reason what is missing and why, in Dutch
 */
public record MissingPeriod(LocalDate from, LocalDate until, String period, String reason) {

    static Optional<MissingPeriod> of(RateVersion version) {
        if (version.missing().isEmpty()) {
            return Optional.empty();
        }
        int all = version.found().size() + version.missing().size();
        String reason = version.missing().size() + " van de " + all + " bedragen ontbreken";
        String period = HalfYear.of(version.validFrom()).label();
        return Optional.of(new MissingPeriod(version.validFrom(), version.validUntil(), period, reason));
    }
}
