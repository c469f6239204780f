package nl.werkbrug.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineOverview;
import nl.werkbrug.agenda.LateDecision;
import nl.werkbrug.agenda.NextDeadlines;
import nl.werkbrug.agenda.OverviewFilter;
import nl.werkbrug.agenda.OverviewRow;
import nl.werkbrug.agenda.OverviewState;
import nl.werkbrug.agenda.OverviewTab;
import nl.werkbrug.agenda.Penalties;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.deadline.Week;
import nl.werkbrug.dossier.DossierPage;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.inbox.DueWindow;
import nl.werkbrug.inbox.FollowUpFilter;
import nl.werkbrug.inbox.InboxFilter;
import nl.werkbrug.inbox.InboxLists;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxRow;
import nl.werkbrug.inbox.InboxSort;
import nl.werkbrug.inbox.InboxTab;
import nl.werkbrug.inbox.Unanswered;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an employer wants to know in one look, over all municipalities. Each part is asked once, however much there is. */
@Component
public class EmployerHome {

    private static final int PAGE_SIZE = 10;
    private static final int PROOF = 60;
    private static final int WAITS = 10;
    private static final int OTHERS = 10;
    private static final int LATE = 25;

    private final Dossiers dossiers;
    private final NextDeadlines next;
    private final TownsOfDossiers towns;
    private final DeadlineOverview deadlines;
    private final Deadlines law;
    private final Penalties penalties;
    private final InboxLists inbox;
    private final Unanswered unanswered;
    private final ExpectedProof expected;
    private final List<AskedElsewhere> asked;
    private final List<SchemeMoney> money;
    private final Clock clock;

    EmployerHome(
            Dossiers dossiers, NextDeadlines next, TownsOfDossiers towns, DeadlineOverview deadlines, Deadlines law, Penalties penalties, InboxLists inbox,
            Unanswered unanswered, ExpectedProof expected, List<AskedElsewhere> asked, List<SchemeMoney> money, Clock clock) {
        this.dossiers = dossiers;
        this.next = next;
        this.towns = towns;
        this.deadlines = deadlines;
        this.law = law;
        this.penalties = penalties;
        this.inbox = inbox;
        this.unanswered = unanswered;
        this.expected = expected;
        this.asked = asked;
        this.money = money;
        this.clock = clock;
    }

    /**
     * An employee with what comes first there.
     *
     * @param towns the municipalities that look along; null for none
     * @param next null when nothing runs
     */
    public record Employee(DossierView dossier, String towns, OverviewRow next) {}

    /**
     * The employees of one employer on this page.
     *
     * @param all how many the viewer sees there on all pages
     * @param goesOn whether others of it stand at the end of the page before
     */
    public record Group(String employerName, int all, boolean goesOn, List<Employee> employees) {}

    /** A month with what the employer must do or prove in it, and what is expected but does not run yet. */
    public record Month(YearMonth month, List<OverviewRow> moments, List<ExpectedProof.Moment> expected) {}

    /**
     * What an authority must do.
     *
     * @param passed whether its day has passed
     * @param penalty whether the law sets a penalty when it decides too late and the employer gave notice of default
     * @param costs what it costs by now; null without such a notice
     */
    public record Awaited(OverviewRow row, boolean passed, boolean penalty, LateDecision costs) {}

    /**
     * The page.
     *
     * @param groups the same by employer, by name; none when the page is of one employer
     * @param others dossiers without an employee: of the employer itself, or of a matter such as a place
     * @param late what the employer should have done before today
     * @param moreProof whether there is more in the year than is shown
     * @param undated tasks of a municipality for which no day was set
     * @param said what was said to a loket without an answer yet
     * @param asked what the viewer asked elsewhere, such as by a signal, without an answer yet
     * @param money by scheme and year; null while somebody who works for several employers chose none
     */
    public record View(
            LocalDate today, DossierPage page, List<Employee> employees, List<Group> groups, List<DossierView> others, List<OverviewRow> late, List<Month> months, boolean moreProof, List<Awaited> awaited,
            List<InboxRow> undated, List<Unanswered.Waiting> said, List<AskedElsewhere.Question> asked, List<SchemeMoney.Sum> money) {

        /** The totals of each year, of like certainty only. */
        public List<SchemeMoney.Sum> totals() {
            return money.stream()
                    .collect(Collectors.groupingBy(it -> List.of(it.year(), it.certainty()), Collectors.toList()))
                    .values().stream()
                    .map(same -> new SchemeMoney.Sum("home.money.total", same.get(0).year(), same.get(0).certainty(),
                            same.stream().map(SchemeMoney.Sum::amount).reduce(Money.ZERO, Money::plus)))
                    .sorted(BY_YEAR)
                    .toList();
        }
    }

    private static final Comparator<Employee> SOONEST =
            Comparator.comparing(it -> it.next() == null ? null : it.next().endsOn(), Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<SchemeMoney.Sum> BY_YEAR = Comparator.comparing(SchemeMoney.Sum::year).reversed()
            .thenComparing(SchemeMoney.Sum::certainty).thenComparing(SchemeMoney.Sum::scheme);

    /**
     * One page of employees, from 1, with everything beside it.
     *
     * @throws NotVisible for who works at no employer
     */
    @Transactional(readOnly = true)
    public View of(int page, Viewer viewer) {
        if (!viewer.atEmployer()) {
            throw new NotVisible("page", "/overzicht");
        }
        LocalDate today = DutchTime.today(clock);
        DossierPage found = ofAll(viewer) ? dossiers.ofEmployeesByEmployer(viewer, page, PAGE_SIZE) : dossiers.ofEmployees(viewer, page, PAGE_SIZE);
        List<OverviewRow> proof = proof(today, viewer);
        List<ExpectedProof.Moment> ahead = expected.within(today, new Week(today).nextYear(), PROOF + 1, viewer);
        boolean more = proof.size() > PROOF || ahead.size() > PROOF;
        List<Employee> people = employees(found, viewer);
        return new View(
                today, found, people, ofAll(viewer) ? groups(found, people, viewer) : List.of(),
                dossiers.withoutEmployee(viewer, OTHERS).dossiers(), late(viewer), months(upTo(PROOF, proof), upTo(PROOF, ahead)), more, awaited(today, viewer), undated(viewer), unanswered.of(WAITS, viewer),
                asked.stream().flatMap(each -> each.open(viewer).stream()).sorted(Comparator.comparing(AskedElsewhere.Question::answerBy)).toList(),
                ofAll(viewer) ? null : money(viewer));
    }

    /** The newest first; what all stands on one page by the day that comes first. */
    private List<Employee> employees(DossierPage found, Viewer viewer) {
        List<String> ids = found.dossiers().stream().map(DossierView::id).toList();
        Map<String, OverviewRow> first = next.of(ids, viewer);
        Map<String, String> looking = towns.of(ids, viewer);
        Stream<Employee> all = found.dossiers().stream().map(it -> new Employee(it, looking.get(it.id()), first.get(it.id())));
        return (found.whole() ? all.sorted(SOONEST) : all).toList();
    }

    /** Whether the viewer works for several employers and chose none. */
    private static boolean ofAll(Viewer viewer) {
        return viewer.employerId() == null && ChosenEmployer.ofSeveral();
    }

    private List<Group> groups(DossierPage found, List<Employee> people, Viewer viewer) {
        Map<String, List<Employee>> at = people.stream().collect(Collectors.groupingBy(it -> it.dossier().employerId()));
        Map<String, Integer> all = dossiers.countAt(at.keySet(), viewer);
        List<String> order = found.dossiers().stream().map(DossierView::employerId).distinct().toList();
        return order.stream()
                .map(id -> new Group(at.get(id).get(0).dossier().employerName(), all.getOrDefault(id, at.get(id).size()),
                        found.goesOn() && id.equals(order.get(0)), at.get(id)))
                .toList();
    }

    private List<OverviewRow> proof(LocalDate today, Viewer viewer) {
        OverviewFilter mine = OverviewFilter.of(OverviewTab.ORGANISATION).within(today, new Week(today).nextYear());
        return deadlines.after(null, mine, PROOF + 1, viewer);
    }

    private List<OverviewRow> late(Viewer viewer) {
        return deadlines.after(null, new OverviewFilter(OverviewTab.ORGANISATION, "", null, OverviewState.LATE, null, null), LATE, viewer);
    }

    private static <T> List<T> upTo(int most, List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static List<Month> months(List<OverviewRow> rows, List<ExpectedProof.Moment> ahead) {
        Map<YearMonth, List<OverviewRow>> running = rows.stream().collect(Collectors.groupingBy(it -> YearMonth.from(it.endsOn())));
        Map<YearMonth, List<ExpectedProof.Moment>> expected = ahead.stream().collect(Collectors.groupingBy(it -> YearMonth.from(it.on())));
        return Stream.concat(running.keySet().stream(), expected.keySet().stream()).distinct().sorted()
                .map(it -> new Month(it, running.getOrDefault(it, List.of()), expected.getOrDefault(it, List.of())))
                .toList();
    }

    private List<Awaited> awaited(LocalDate today, Viewer viewer) {
        List<OverviewRow> rows = Stream.of(TermOwner.MUNICIPALITY, TermOwner.UWV)
                .flatMap(owner -> deadlines.after(
                        null,
                        new OverviewFilter(OverviewTab.OTHERS, "", owner, OverviewState.RUNNING, null, null), WAITS, viewer).stream())
                .sorted(Comparator.comparing(OverviewRow::endsOn).thenComparing(OverviewRow::id))
                .toList();
        Map<String, LateDecision> costs = rows.stream().anyMatch(it -> it.endsOn().isBefore(today) && costs(it))
                ? penalties.open(viewer).stream().collect(Collectors.toMap(late -> late.deadline().id(), Penalties.Row::decision))
                : Map.of();
        return rows.stream().map(it -> new Awaited(it, it.endsOn().isBefore(today), costs(it), costs.get(it.id()))).toList();
    }

    private boolean costs(OverviewRow it) {
        return law.term(it.termCode()).rules().penaltyForLateness();
    }

    /** Work of a loket without a day; what has a day stands with the clocks. */
    private List<InboxRow> undated(Viewer viewer) {
        InboxFilter loket = new InboxFilter("", WorksAs.LOKET, null, "", "", DueWindow.UNDATED, null, null, FollowUpFilter.USUAL);
        return inbox.page(new InboxQuery(InboxTab.ALL, loket, InboxSort.DUE, false, 1), viewer).rows().stream().limit(WAITS).toList();
    }

    private List<SchemeMoney.Sum> money(Viewer viewer) {
        return money.stream().flatMap(each -> each.of(viewer).stream()).sorted(BY_YEAR).toList();
    }
}
