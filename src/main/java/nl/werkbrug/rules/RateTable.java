package nl.werkbrug.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Words;

/** All versions of one table of figures, oldest first; they never overlap. */
final class RateTable {

    private final String name;
    private final List<RateVersion> versions;

    /** @param files the files of one folder, by date */
    RateTable(String name, List<RuleFile> files) {
        this.name = name;
        this.versions = files.stream().map(RateVersion::read).toList();
        for (int i = 1; i < versions.size(); i++) {
            refuseBadSuccession(versions.get(i - 1), versions.get(i));
        }
    }

    private static void refuseBadSuccession(RateVersion earlier, RateVersion later) {
        if (!earlier.validUntil().isBefore(later.validFrom())) {
            throw earlier.file().root().wrong("validUntil", "overlaps " + later.file().path());
        }
        earlier.found().keySet().stream().filter(code -> !later.knows(code)).findFirst().ifPresent(code -> {
            throw later.file().root().wrong("figures." + code, "is missing; write why, with the field missing");
        });
    }

    Figure find(String code, LocalDate on) {
        refuseUnknown(code);
        return versions.stream()
                .filter(version -> version.holdsOn(on))
                .findFirst()
                .map(version -> find(version, code, on))
                .orElseGet(() -> absent(on, Words.of("rules.not-here")));
    }

    /** The newest figure that began to hold on or before the date, also when it holds no longer. */
    Optional<Figure.Known> lastKnown(String code, LocalDate on) {
        refuseUnknown(code);
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(on) && version.found().containsKey(code))
                .reduce((earlier, later) -> later)
                .map(version -> version.found().get(code));
    }

    private Figure find(RateVersion version, String code, LocalDate on) {
        Figure.Known found = version.found().get(code);
        return found != null ? found : absent(on, version.missing().getOrDefault(code, ""));
    }

    private static Figure.Missing absent(LocalDate on, String reason) {
        return new Figure.Missing(
                Words.of("rules.no-amount", HalfYear.of(on).label(), KeptWords.shown(reason)).strip());
    }

    private void refuseUnknown(String code) {
        if (versions.stream().noneMatch(version -> version.knows(code))) {
            throw new IllegalArgumentException("Table " + name + " has no figure " + code);
        }
    }

    TableOverview overview() {
        String title = versions.get(versions.size() - 1).title();
        return new TableOverview(
                name, title, versions.stream().map(VersionOverview::of).toList(), missingPeriods());
    }

    private List<MissingPeriod> missingPeriods() {
        List<MissingPeriod> missing = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            if (i > 0) {
                missing.addAll(gaps(versions.get(i - 1).validUntil().plusDays(1), versions.get(i).validFrom()));
            }
            MissingPeriod.of(versions.get(i)).ifPresent(missing::add);
        }
        return missing;
    }

    private static List<MissingPeriod> gaps(LocalDate from, LocalDate next) {
        List<MissingPeriod> gaps = new ArrayList<>();
        LocalDate start = from;
        while (start.isBefore(next)) {
            LocalDate end = HalfYear.of(start).lastDay();
            LocalDate last = end.isBefore(next) ? end : next.minusDays(1);
            gaps.add(new MissingPeriod(start, last, HalfYear.of(start).label(), Words.of("rules.not-here-gap")));
            start = last.plusDays(1);
        }
        return gaps;
    }
}
