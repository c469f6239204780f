package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.Words;

/**
 * A period for which a table lacks some or all of its figures.
 *
 * @param from first day
 * @param until last day
 * @param period the half-year in the language of the page: "tweede helft van 2023"
 * @param reason what is missing and why, idem
 */
public record MissingPeriod(LocalDate from, LocalDate until, String period, String reason) {

    static Optional<MissingPeriod> of(RateVersion version) {
        if (version.missing().isEmpty()) {
            return Optional.empty();
        }
        int all = version.found().size() + version.missing().size();
        String reason = Words.of("rules.amounts-missing", version.missing().size(), all);
        String period = HalfYear.of(version.validFrom()).label();
        return Optional.of(new MissingPeriod(version.validFrom(), version.validUntil(), period, reason));
    }
}
