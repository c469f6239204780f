package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One period of a table, for the operator's page.
 *
 * @param validFrom first day
 * @param validUntil last day
 * @param figures how many figures are known for the period
 * @param sources where they were read, without repeats; empty when no figure is known
 * @param worstGrade the grade of the least certain figure; empty when no figure is known
 * @param unconfirmed whether one of the figures may only be used for a warning
 * @param doubts why figures may be wrong, in Dutch
 * @param remark what was noted about the whole period, in Dutch
 */
public record VersionOverview(
        LocalDate validFrom,
        LocalDate validUntil,
        int figures,
        List<String> sources,
        Optional<Grade> worstGrade,
        boolean unconfirmed,
        List<String> doubts,
        Optional<String> remark) {

    static VersionOverview of(RateVersion version) {
        var figures = version.found().values();
        return new VersionOverview(
                version.validFrom(),
                version.validUntil(),
                figures.size(),
                figures.stream().map(Figure.Known::source).distinct().toList(),
                figures.stream().map(Figure.Known::grade).max(Grade::compareTo),
                figures.stream().anyMatch(Figure.Known::isEstimate),
                figures.stream().flatMap(figure -> figure.doubt().stream()).distinct().toList(),
                version.remark());
    }
}
