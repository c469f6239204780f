package nl.werkbrug.garnishment.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.payfile.PayLine;
import nl.werkbrug.garnishment.store.ReadAheads;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Finds the employees with a garnishment in a file. Of the others nothing goes on but how many they are. */
@Component
class ImportMatching {

    private final Persons persons;
    private final ReadAheads garnishees;

    ImportMatching(Persons persons, ReadAheads garnishees) {
        this.persons = persons;
        this.garnishees = garnishees;
    }

    /**
     * What a file says about employees with a garnishment.
     *
     * @param skipped how many employees have none
     * @param problems employees with more than one pay day in the file
     */
    record Matched(List<ImportedRun> runs, int skipped, List<ImportProblem> problems) {}

    Matched match(String employerId, List<PayLine> lines) {
        Set<Bsn> employees = lines.stream().map(PayLine::employee).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Bsn, String> people = persons.known(employerId, employees);
        Map<String, String> dossiers = garnishees.dossiersByPerson(employerId);
        Map<String, List<PayLine>> byDossier = new LinkedHashMap<>();
        Set<Bsn> without = new LinkedHashSet<>();
        for (PayLine line : lines) {
            String dossier = dossiers.get(people.get(line.employee()));
            if (dossier == null) {
                without.add(line.employee());
            } else {
                byDossier.computeIfAbsent(dossier, id -> new ArrayList<>()).add(line);
            }
        }
        List<ImportedRun> runs = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        byDossier.forEach((dossier, its) -> {
            problems.addAll(severalDays(its));
            runs.add(ImportedLines.together(dossier, its));
        });
        return new Matched(runs, without.size(), problems);
    }

    /** A second run rests on the first one, which is not booked yet. */
    private static List<ImportProblem> severalDays(List<PayLine> lines) {
        Set<LocalDate> days = lines.stream().map(PayLine::payDay).collect(Collectors.toCollection(TreeSet::new));
        LocalDate first = days.iterator().next();
        return lines.stream()
                .filter(line -> !line.payDay().equals(first))
                .map(line -> new ImportProblem(line.number(), "", Words.of("garnishment.import.several-days")))
                .toList();
    }
}
