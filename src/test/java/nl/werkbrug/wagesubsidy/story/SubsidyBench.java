package nl.werkbrug.wagesubsidy.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.OverpaymentFound;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.change.RevaluationSteps;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A subsidy that was granted, and what employer and municipality do with it. */
@InStories
class SubsidyBench {

    private static final BigDecimal FULL = new BigDecimal("36");

    private final World world;
    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final RevaluationSteps revaluations;
    private final ProcessBench bench;
    private final MovableClock clock;
    private final FormDesk desk;
    private final List<Money> overpaid = new ArrayList<>();

    String loket;
    Viewer caseworker;
    Viewer lead;
    Viewer otherLead;
    Viewer clerk;
    private String employer;

    SubsidyBench(
            World world, JdbcClient jdbc, Dossiers dossiers, WageSubsidyTable subsidies, DecisionTable decisions,
            RevaluationSteps revaluations, ProcessBench bench, MovableClock clock, FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.revaluations = revaluations;
        this.bench = bench;
        this.clock = clock;
        this.desk = desk;
    }

    @EventListener
    void on(OverpaymentFound it) {
        overpaid.add(it.amount());
    }

    void begin() {
        bench.clear();
        // Subsidies of the test before would be paid too.
        jdbc.sql("update wage_subsidy set state = 'WITHDRAWN'").update();
        overpaid.clear();
        employer = world.employer("Bakkerij De Korst");
        jdbc.sql("update party set kvk_number = '12345678' where id = :id").param("id", employer).update();
        loket = world.loket("Gemeente Maasbrug");
        clerk = world.user("Piet Loon", Role.EMPLOYER_PAYROLL, employer);
        caseworker = world.user("Anna Consulent", Role.LOKET_CASEWORKER, loket);
        lead = world.user("Bas Teamleider", Role.LOKET_TEAM_LEAD, loket);
        otherLead = world.user("Tine Teamleider", Role.LOKET_TEAM_LEAD, loket);
    }

    WageSubsidy granted(String euros) {
        return granted(euros, LocalDate.of(2026, 4, 1));
    }

    /** Granted from a day on, known since 15 May 2026. */
    WageSubsidy granted(String euros, LocalDate from) {
        String dossier = dossiers.open(employer, world.person("Sam", "Vries"), WageSubsidy.SUBJECT, clerk).id();
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, 'SUBSIDY', ?, 'LOKET', ?)")
                .params(UUID.randomUUID().toString(), dossier, loket, java.time.LocalDateTime.of(2026, 1, 1, 0, 0))
                .update();
        WageSubsidy it = new WageSubsidy(
                UUID.randomUUID().toString(), dossier, employer, loket, WageSubsidy.State.GRANTED, WageSubsidy.AppliedBy.EMPLOYER,
                from, from, null, FULL, FULL, false, 50, from, from);
        subsidies.insert(it);
        Money amount = Money.euros(euros);
        decide(new Decision(UUID.randomUUID().toString(), it.id(), Kind.GRANT, from, null,
                new Decision.Basis(50, FULL, FULL, amount, amount, false, "{\"version\":\"\",\"steps\":[]}"), "Reden",
                caseworker.userId(), null, null, null, null), LocalDate.of(2026, 5, 15));
        return it;
    }

    /** Refused on 15 May 2026, because nothing was left to pay at that wage value. */
    Decision refused(WageSubsidy it) {
        subsidies.state(it.id(), WageSubsidy.State.REFUSED);
        Decision refusal = new Decision(UUID.randomUUID().toString(), it.id(), Kind.REFUSAL, null, null, null,
                "De loonwaarde is te hoog.", caseworker.userId(), null, null, null, null);
        decide(refusal, LocalDate.of(2026, 5, 15));
        return refusal;
    }

    private void decide(Decision it, LocalDate on) {
        decisions.propose(it);
        decisions.sign(it.id(), lead.userId(), null);
        decisions.madeKnown(it.id(), on, null);
    }

    void reach(LocalDate day) {
        desk.reach(day);
    }

    List<String> open(WageSubsidy it, Viewer viewer) {
        return desk.own(it.dossierId(), viewer);
    }

    /** Does the open task with that form. */
    FormResult does(WageSubsidy it, String form, Viewer viewer, Map<String, Object> answers) {
        return desk.does(it.dossierId(), form, viewer, answers);
    }

    /** What the check page of the open task with that form says. */
    Preview preview(WageSubsidy it, String form, Viewer viewer, Map<String, Object> answers) {
        return desk.preview("taak", taskOf(it, form, viewer), viewer, answers);
    }

    /** The id of the open task with that form. */
    String taskOf(WageSubsidy it, String form, Viewer viewer) {
        return desk.ownTask(it.dossierId(), form, viewer).id();
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.send(flow, id, viewer, answers);
    }

    LocalDate today() {
        return clock.today();
    }

    WageSubsidy now(WageSubsidy it) {
        return subsidies.get(it.id());
    }

    Decision latest(WageSubsidy it) {
        List<Decision> all = decisions.of(it.id());
        return all.get(all.size() - 1);
    }

    Decision latest(WageSubsidy it, Kind kind) {
        return decisions.of(it.id()).stream().filter(each -> each.kind() == kind).reduce((one, next) -> next).orElseThrow();
    }

    List<Money> overpaid() {
        return overpaid;
    }

    FormResult reports(WageSubsidy it, Map<String, Object> answers) {
        return send("loonkostensubsidie-wijziging", it.id(), clerk, answers);
    }

    /** Reported, assessed, signed and made known. */
    void changes(WageSubsidy it, String kind, LocalDate from, BigDecimal hours) {
        reports(it, Map.of("kind", kind, "effectiveOn", from, "employment.hoursPerWeek", hours, "choice", "CHANGE"));
        assess(it, Map.of("outcome", "CHANGE", "countsFrom", from, "employment.hoursPerWeek", hours, "reasoning", "Andere uren."));
    }

    void ends(WageSubsidy it, LocalDate lastDay) {
        send("loonkostensubsidie-einde", it.id(), clerk, Map.of("lastDay", lastDay, "choice", "STOP"));
        assess(it, Map.of("outcome", "END", "lastDay", lastDay, "reasoning", "Het contract eindigt."));
    }

    void assess(WageSubsidy it, Map<String, Object> answers) {
        does(it, "assess-wage-subsidy-change", caseworker, answers);
        sign(it, answers.get("outcome").equals("END") ? Kind.END : Kind.CHANGE, lead);
    }

    /** Signs the proposal of that kind. */
    FormResult sign(WageSubsidy it, Kind kind, Viewer signer) {
        InboxTask task = desk.ownTask(
                it.dossierId(), "sign-decision", signer, each -> decisions.get(each.itemId()).kind() == kind);
        return send("taak", task.id(), signer, Map.of("outcome", "SIGN"));
    }

    /** Signs how an objection is decided. */
    FormResult signObjection(WageSubsidy it, Viewer signer) {
        return does(it, "objection-sign", signer, Map.of("outcome", "SIGN"));
    }

    /** The loket measures, and fixes 63 percent. */
    void measures(WageSubsidy it) {
        measures(it, MeasuredAnswers.SIXTY_THREE);
    }

    void measures(WageSubsidy it, Map<String, Object> measured) {
        does(it, "plan-measurement", caseworker, MeasuredAnswers.visit(today()));
        does(it, "measure-wage-value", caseworker, MeasuredAnswers.report(today(), measured));
        does(it, "employer-view", clerk, Map.of("agrees", "yes"));
        does(it, "employee-view", caseworker, Map.of("told", "no", "toldOn", today()));
        does(it, "finish-measurement", caseworker, measured);
        does(it, "confirm-wage-value", caseworker, Map.of("confirmed", "yes"));
    }

    void newYear() {
        revaluations.begin();
        bench.runJobs();
    }

    List<Decision> revaluations(WageSubsidy it) {
        return decisions.of(it.id()).stream().filter(each -> each.kind() == Kind.REVALUATION).toList();
    }

}
