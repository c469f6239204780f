package nl.werkbrug.wagecostbenefit.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitPeriod;
import nl.werkbrug.wagecostbenefit.BenefitPeriodTable;
import nl.werkbrug.wagecostbenefit.BenefitTable;
import nl.werkbrug.wagecostbenefit.PeriodResults;
import nl.werkbrug.wagecostbenefit.PeriodResults.Told;
import nl.werkbrug.wagecostbenefit.RegisterStatus;
import nl.werkbrug.wagecostbenefit.TaxPeriod;
import nl.werkbrug.wagecostbenefit.TaxPeriods;
import org.springframework.stereotype.Component;

/** Lays the lines of a file beside what is known. */
@Component
class ImportCheck {

    private final BenefitTable benefits;
    private final BenefitPeriodTable periods;
    private final PeriodResults results;

    ImportCheck(BenefitTable benefits, BenefitPeriodTable periods, PeriodResults results) {
        this.benefits = benefits;
        this.periods = periods;
        this.results = results;
    }

    /** What one line tells about one benefit. */
    record Aimed(Benefit benefit, TaxPeriod period, Told told) {}

    ImportLook look(String employerId, List<ImportedLine> lines) {
        List<ImportLook.Change> changes = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (ImportedLine line : lines) {
            named.add(line.dossierId());
            List<Aimed> aims = aims(line);
            if (aims.isEmpty()) {
                problems.add(new FileProblem(line.line(), none(line)));
            }
            aims.forEach(aim -> results.refusal(aim.benefit(), aim.period(), aim.told())
                    .ifPresentOrElse(why -> problems.add(new FileProblem(line.line(), why)),
                            () -> change(line, aim).ifPresent(changes::add)));
        }
        return new ImportLook(changes, Math.max(0, lines.size() - changes.size() - problems.size()), problems, silent(employerId, named));
    }

    /** The register is for the banenafspraak only; hours are for every benefit of the employee. */
    List<Aimed> aims(ImportedLine line) {
        return benefits.ofDossier(line.dossierId()).stream()
                .filter(it -> it.ran() || it.state() == Benefit.State.ASKING)
                .filter(it -> line.hours() != null || it.perRegister())
                .flatMap(it -> TaxPeriods.find(it.returnPeriod(), line.year(), line.number()).stream()
                        .map(period -> new Aimed(it, period, told(it, line))))
                .toList();
    }

    private static Told told(Benefit it, ImportedLine line) {
        return new Told(it.perRegister() ? line.register() : null, null, line.hours());
    }

    private static String none(ImportedLine line) {
        return line.hours() == null
                ? Words.of("wagecostbenefit.import-check.no-target-group-register")
                : Words.of("wagecostbenefit.import-check.this-period-does-not");
    }

    private Optional<ImportLook.Change> change(ImportedLine line, Aimed aim) {
        BenefitPeriod before = periods.of(aim.benefit().id()).stream()
                .filter(it -> it.period().code().equals(aim.period().code())).findFirst().orElse(null);
        RegisterStatus was = before == null ? RegisterStatus.UNKNOWN : before.register();
        boolean other = aim.told().register() != null && aim.told().register() != was;
        boolean more = line.hours() != null
                && (before == null || before.hours() == null || before.hours().compareTo(line.hours()) != 0);
        return other || more
                ? Optional.of(new ImportLook.Change(
                        line.line(), line.dossierId(), aim.period().label(), was, other ? aim.told().register() : null,
                        before == null ? null : before.hours(), more ? line.hours() : null))
                : Optional.empty();
    }

    private List<String> silent(String employerId, Set<String> named) {
        return benefits.ofEmployer(employerId).stream()
                .filter(it -> it.running() && it.perRegister() && !named.contains(it.dossierId()))
                .map(Benefit::dossierId).distinct().toList();
    }
}
