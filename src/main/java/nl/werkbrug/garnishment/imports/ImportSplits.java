package nl.werkbrug.garnishment.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.BackPayments;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.DebtState;
import nl.werkbrug.garnishment.EarlierRuns;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayDayCheck;
import nl.werkbrug.garnishment.PayDays;
import nl.werkbrug.garnishment.PayRunEntry;
import nl.werkbrug.garnishment.PayRunOutcome;
import nl.werkbrug.garnishment.PayRunSplits;
import nl.werkbrug.garnishment.PayRunSuggestions;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.garnishment.store.ReadAhead;
import nl.werkbrug.garnishment.store.ReadAheads;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Splits many runs of one employer with the same rules as one, on rows that were read ahead. */
@Component
class ImportSplits {

    private final ReadAheads tables;
    private final Employers employers;
    private final DutchFormats formats;
    private final DebtState debts;
    private final Clock clock;

    ImportSplits(ReadAheads tables, Employers employers, DutchFormats formats, DebtState debts, Clock clock) {
        this.tables = tables;
        this.employers = employers;
        this.formats = formats;
        this.debts = debts;
        this.clock = clock;
    }

    /** One run that can be booked. */
    record One(ImportedRun run, PayRunOutcome.Split split) {}

    /**
     * All runs of a file.
     *
     * @param problems everything wrong, in the order of the lines; nothing may be booked unless it is empty
     * @param unnamed dossiers with a running garnishment of which the file says nothing
     * @param payees who gets the money, on the rows that were read
     */
    record All(List<One> runs, List<ImportProblem> problems, List<String> unnamed, Payees payees) {}

    All of(String employerId, List<ImportedRun> runs) {
        Employer employer = employers.find(employerId).orElseThrow();
        ReadAhead known = known(employer, runs);
        PayRunSplits splits = splits(known);
        List<One> ready = new ArrayList<>();
        List<ImportProblem> problems = new ArrayList<>();
        for (ImportedRun run : runs) {
            PayRunOutcome outcome = split(run, splits, known, employer);
            if (outcome instanceof PayRunOutcome.Split split) {
                ready.add(new One(run, split));
            } else if (outcome instanceof PayRunOutcome.Refused refused) {
                run.lines().forEach(line -> problems.add(new ImportProblem(line, "", refused.message())));
            }
        }
        problems.sort(Comparator.comparingInt(ImportProblem::line));
        return new All(ready, problems, unnamed(employerId, runs), new Payees(
                known.garnishments(), new Coordinators(known.coordination(), known.garnishments(), clock), debts));
    }

    private List<String> unnamed(String employerId, List<ImportedRun> runs) {
        List<String> all = new ArrayList<>(tables.dossiersByPerson(employerId).values());
        all.removeAll(runs.stream().map(ImportedRun::dossierId).collect(Collectors.toSet()));
        return all;
    }

    private static PayRunOutcome split(ImportedRun run, PayRunSplits splits, ReadAhead known, Employer employer) {
        List<Garnishment> all = known.garnishments().ofDossier(run.dossierId());
        if (all.isEmpty()) {
            return new PayRunOutcome.Refused("payDay", Words.of("garnishment.import.no-garnishment"));
        }
        LocalDate payDay = run.entry().payDay();
        Optional<LocalDate> last = known.runs().lastDay(run.dossierId());
        int months = new PayRunSuggestions(known.garnishments(), known.protectedAmounts(), known.runs())
                .holidayMonths(run.dossierId(), payDay);
        return splits.of(all, withMonths(run.entry(), months), PayDays.next(all.get(0).servedOn(), last, employer), employer);
    }

    /** The months count from the oldest garnishment that runs now. */
    private static PayRunEntry withMonths(PayRunEntry it, int months) {
        HolidayAllowance holiday =
                it.holiday().amount().isZero() ? HolidayAllowance.NONE : new HolidayAllowance(it.holiday().amount(), months);
        return new PayRunEntry(
                it.payDay(), it.wage(), it.untaxed(), holiday, it.holidayBuiltUp(), it.extras(), it.backPay(), it.setOffs(),
                it.part(), it.last());
    }

    private ReadAhead known(Employer employer, List<ImportedRun> runs) {
        List<LocalDate> days = runs.stream().map(run -> run.entry().payDay()).sorted().toList();
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : PayDays.periodFrom(days.get(0), employer.payPeriod());
        LocalDate last = days.isEmpty() ? LocalDate.EPOCH : PayDays.periodUntil(days.get(days.size() - 1), employer.payPeriod());
        return tables.of(employer.id(), first, last);
    }

    private PayRunSplits splits(ReadAhead known) {
        return new PayRunSplits(
                known.protectedAmounts(), new EarlierRuns(known.runs()), new ClaimLeft(known.shares()),
                new PayDayCheck(known.runs(), formats, clock),
                new BackPayments(known.garnishments(), known.runs(), known.protectedAmounts(), employers, formats), employers);
    }
}
