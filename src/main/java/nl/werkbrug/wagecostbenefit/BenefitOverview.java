package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All benefits of an employer in a year, period by period. The caller has checked who asks. */
@Service
public class BenefitOverview {

    private static final BenefitPeople.Name NOBODY = new BenefitPeople.Name("", "");

    private final BenefitTable table;
    private final BenefitPeriodTable periods;
    private final BenefitCourse course;
    private final BenefitPeople people;
    private final YearAmounts amounts;
    private final Clock clock;

    BenefitOverview(
            BenefitTable table, BenefitPeriodTable periods, BenefitCourse course, BenefitPeople people, YearAmounts amounts,
            Clock clock) {
        this.table = table;
        this.periods = periods;
        this.course = course;
        this.people = people;
        this.amounts = amounts;
        this.clock = clock;
    }

    /**
     * One employee.
     *
     * @param benefits with the periods of each, those that nobody opened included
     */
    public record Row(String dossierId, BenefitPeople.Name who, List<Of> benefits, YearAmount amount) {}

    /** A benefit that has not begun, and for whom it is. */
    public record Coming(Benefit benefit, BenefitPeople.Name who) {}

    /** One benefit with its periods of the year that began. */
    public record Of(Benefit benefit, List<BenefitPeriod> periods) {}

    /** Those that run or ran in the year; the rest has nothing to show. */
    @Transactional(readOnly = true)
    public List<Row> of(String employerId, int year) {
        Map<String, BenefitPeople.Name> names = people.names(employerId);
        Map<String, List<BenefitPeriod>> told = periods.ofEmployer(employerId);
        return table.ofEmployer(employerId).stream()
                .filter(Benefit::ran)
                .map(it -> new Of(it, periods(it, told.getOrDefault(it.id(), List.of()), year)))
                .filter(it -> !it.periods().isEmpty())
                .collect(Collectors.groupingBy(it -> it.benefit().dossierId()))
                .entrySet().stream()
                .map(each -> row(each.getKey(), names.getOrDefault(each.getKey(), NOBODY), each.getValue(), year))
                .sorted(Comparator.comparing((Row row) -> row.who().employee()).thenComparing(Row::dossierId))
                .toList();
    }

    /** Benefits that wait for a statement, or are still to begin; beside a year that is over only those of jobs that had begun by then. */
    @Transactional(readOnly = true)
    public List<Coming> coming(String employerId, int year) {
        Map<String, BenefitPeople.Name> names = people.names(employerId);
        LocalDate today = DutchTime.today(clock);
        return table.ofEmployer(employerId).stream()
                .filter(it -> it.state() == Benefit.State.ASKING || it.running() && it.firstPeriod().first().isAfter(today))
                .filter(it -> year >= today.getYear() || it.startsOn().getYear() <= year)
                .map(it -> new Coming(it, names.getOrDefault(it.dossierId(), NOBODY)))
                .toList();
    }

    /** The periods of one benefit in a year: those that began, and that it covers or that were told about. */
    @Transactional(readOnly = true)
    public List<BenefitPeriod> periods(Benefit it, int year) {
        return periods(it, periods.of(it.id()), year);
    }

    private List<BenefitPeriod> periods(Benefit it, List<BenefitPeriod> known, int year) {
        LocalDate today = DutchTime.today(clock);
        Map<String, BenefitPeriod> told = known.stream()
                .collect(Collectors.toMap(each -> each.period().code(), Function.identity()));
        TaxPeriod first = course.first(it);
        return TaxPeriods.ofYear(it.returnPeriod(), year).stream()
                .filter(each -> !each.first().isAfter(today))
                .filter(each -> told.containsKey(each.code()) || it.covers(each) && !each.first().isBefore(first.first()))
                .map(each -> told.getOrDefault(each.code(), untold(it, each)))
                .toList();
    }

    private static BenefitPeriod untold(Benefit it, TaxPeriod period) {
        return new BenefitPeriod(
                BenefitPeriodTable.id(it.id(), period), it.id(), period, RegisterStatus.UNKNOWN, null, false, null);
    }

    private Row row(String dossierId, BenefitPeople.Name who, List<Of> of, int year) {
        List<BenefitPeriod> all = of.stream().flatMap(it -> it.periods().stream()).toList();
        return new Row(dossierId, who, of, amounts.of(of.stream().map(Of::benefit).toList(), all, year));
    }
}
