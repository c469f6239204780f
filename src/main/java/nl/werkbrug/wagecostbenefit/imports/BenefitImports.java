package nl.werkbrug.wagecostbenefit.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.BenefitPeople;
import nl.werkbrug.wagecostbenefit.PeriodResults;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Register results and hours of many employees in one file: looked at first, then booked as a whole or not at all. A BSN is only
 * used to find the employee; it is not kept, shown or logged.
 */
@Service
public class BenefitImports {

    /** How large a file may be: one line takes little. */
    public static final int MEGABYTES = 1;
    /** The same in bytes. */
    public static final int MOST_BYTES = MEGABYTES * 1024 * 1024;

    private final Employers employers;
    private final Persons persons;
    private final BenefitPeople people;
    private final ImportTable table;
    private final ImportCheck check;
    private final PeriodResults results;
    private final AuditTrail audit;

    BenefitImports(
            Employers employers, Persons persons, BenefitPeople people, ImportTable table, ImportCheck check, PeriodResults results,
            AuditTrail audit) {
        this.employers = employers;
        this.persons = persons;
        this.people = people;
        this.table = table;
        this.check = check;
        this.results = results;
        this.audit = audit;
    }

    /** What came of a file: its id to look at, or what is wrong with it. */
    public record Brought(String importId, List<FileProblem> problems) {}

    /**
     * Takes a file; nothing of it counts until it is booked.
     *
     * @throws NotVisible when the viewer does no payroll for the employer
     */
    @Transactional
    public Brought bring(String employerId, byte[] content, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        BenefitFile file = BenefitFile.read(content);
        if (!file.problems().isEmpty()) {
            return new Brought(null, file.problems());
        }
        table.forgetOld(employerId);
        List<ImportedLine> matched = match(employerId, file.lines());
        BenefitImport it = new BenefitImport(
                UUID.randomUUID().toString(), employerId, file.lines().size(), file.lines().size() - matched.size(), null);
        table.insert(it, matched, viewer);
        audit.did(viewer.userId(), "BRING", "wage-cost-benefit-import", it.id(), it.lines() + " lines");
        return new Brought(it.id(), List.of());
    }

    private List<ImportedLine> match(String employerId, List<ReadLine> lines) {
        Set<Bsn> numbers = lines.stream().map(ReadLine::employee).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Bsn, String> known = persons.known(employerId, numbers);
        Map<String, String> dossiers = people.dossiersByPerson(employerId);
        return lines.stream()
                .filter(it -> known.containsKey(it.employee()) && dossiers.containsKey(known.get(it.employee())))
                .map(it -> new ImportedLine(
                        it.line(), dossiers.get(known.get(it.employee())), it.year(), it.number(), it.register(), it.hours()))
                .toList();
    }

    /** @throws NotVisible when there is none, or the viewer does no payroll for its employer */
    @Transactional(readOnly = true)
    public BenefitImport forPayroll(String id, Viewer viewer) {
        BenefitImport it = table.find(id).orElseThrow(() -> new NotVisible("wage-cost-benefit-import", id));
        employers.forPayroll(it.employerId(), viewer);
        return it;
    }

    /** What booking it would do. */
    @Transactional(readOnly = true)
    public ImportLook look(BenefitImport it) {
        return check.look(it.employerId(), table.lines(it.id()));
    }

    /**
     * Books all lines or none; pressed twice it is booked once.
     *
     * @return why not, in Dutch; empty when it is booked
     * @throws OptimisticLockingFailureException when somebody changed a benefit at this moment; nothing is booked
     * @throws NotVisible when there is none, or the viewer does no payroll for its employer
     */
    @Transactional
    public Optional<String> book(String id, Viewer viewer) {
        BenefitImport it = forPayroll(id, viewer);
        List<ImportedLine> lines = table.lines(id);
        if (it.booked()) {
            return Optional.empty();
        }
        if (!check.look(it.employerId(), lines).bookable()) {
            return Optional.of(Words.of("wagecostbenefit.benefit-imports.something-is-no-longer"));
        }
        if (table.book(id)) {
            lines.stream().flatMap(line -> check.aims(line).stream()).forEach(aim ->
                    results.tell(aim.benefit().id(), aim.period(), aim.told(), PeriodResults.Door.FILE, viewer).ifPresent(why -> {
                        throw new OptimisticLockingFailureException(why);
                    }));
            audit.did(viewer.userId(), "BOOK", "wage-cost-benefit-import", id, lines.size() + " lines");
        }
        return Optional.empty();
    }
}
