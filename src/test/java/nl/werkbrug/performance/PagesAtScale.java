package nl.werkbrug.performance;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RuleCheck;
import nl.werkbrug.lab.LabRefresh;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.testing.UsesMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How long pages take with 200,000 open tasks, see docs/performance.md; not part of the build, run it by name. With
 * {@code -Dwerkbrug.measure.pages=/inbox,/dossiers} it asks only for addresses that begin so, with {@code -Dwerkbrug.measure.dossiers=}
 * in another world, with {@code -Dwerkbrug.measure.pool=} in another memory (bytes) of the database.
 */
@Story
@UsesMariaDb
class PagesAtScale {

    private static final double LIMIT = 200;
    private static final int DOSSIERS = Integer.getInteger("werkbrug.measure.dossiers", ManyTasks.Size.FULL.dossiers());
    private static final long POOL = Long.getLong("werkbrug.measure.pool", 1L << 30);
    private static final List<String> ONLY = List.of(System.getProperty("werkbrug.measure.pages", "/").split(","));
    private static final int TIMES = Integer.getInteger("werkbrug.measure.times", 21);
    private static final String[] INBOX = {
        "", "?lijst=organisatie", "?lijst=niemand", "?lijst=alles", "?lijst=niemand&sorteer=werknemer", "?lijst=alles&sorteer=werkgever",
        "?lijst=organisatie&sorteer=binnengekomen&richting=af", "?lijst=organisatie&sorteer=dossier", "?lijst=organisatie&procedure=loonbeslag",
        "?lijst=alles&partij=loket", "?lijst=organisatie&werkgever=bakkerij", "?lijst=organisatie&uiterlijk=te-laat",
        "?lijst=organisatie&uiterlijk=zonder-dag", "?lijst=organisatie&van=2026-06-10&tot=2026-06-12", "?lijst=organisatie&vervolg=later",
        "?lijst=organisatie&zoek=bakkerij", "?lijst=alles&zoek=molenstra+amira", "?lijst=alles&zoek=bestaatniet",
        "?lijst=niemand&zoek=2026-0123&procedure=aanvraag", "?lijst=organisatie&pagina=40"
    };
    private static final String[] DOSSIER_LISTS = {
        "/dossiers", "/dossiers?pagina=20", "/dossiers?zoek=bakkerij", "/dossiers?zoek=molenstra+amira", "/dossiers?zoek=2026-012345",
        "/dossiers?zoek=bestaatniet"
    };
    private static final String[] DEADLINES = {
        "/termijnen", "/termijnen?lijst=van-mij", "/termijnen?lijst=anderen", "/termijnen?lijst=alles", "/termijnen?weergave=week",
        "/termijnen?weergave=maand", "/termijnen?zoek=molenstra"
    };

    private static final String[] LAB = {
        "/lab", "/lab?periode=2026", "/lab?periode=2026-2", "/lab?groep=SIZE:SMALL", "/lab?groep=HOME:3011", "/lab?periode=2026&groep=WORK:3011",
        "/lab/initiatieven"
    };

    private final List<String> slow = new ArrayList<>();

    @Autowired
    private DataSource source;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PageBench bench;

    @Autowired
    private RuleCheck rules;

    @Autowired
    private LabRefresh lab;

    @Test
    void each_page_comes_soon() throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("set global innodb_buffer_pool_size = " + POOL);
        ManyTasks.People people = make();
        jdbc.execute("analyze table inbox_task, inbox_dossier_text, dossier, dossier_party, running_deadline, person, party, garnishment, employee_pay_run,"
                + " pay_run_share, coaching, coaching_visit, mail_outbox, mail_attempt, membership, app_user, hire, wage_subsidy, wage_subsidy_decision, dossier_search, remittance, wage_cost_benefit, signal_report,"
                + " custom_budget_request, place, place_proposal, outcome_contract, outcome_participant, outcome_claim, network_entry,"
                + " network_entry_topic, dossier_right");
        System.out.printf(Locale.ROOT, "MEASURED %-13s %-62s %6s %10s %10s%n", "role", "page", "SQL", "median ms", "p95 ms");
        everybodys(people);
        ask("payroll", people.payroll(), "/overzicht", "/meldingen", "/loonbeslagen", "/loonbeslagen?sorteer=wacht",
                "/loonbeslagen?sorteer=ingehouden",
                "/loonbeslagen?zoek=molenstra", "/loonbeslagen?pagina=20", "/loonbeslagen?wacht=volgorde", "/termijnen/dwangsom",
                "/loonkostenvoordeel/" + people.employer(), "/social-return/" + people.employer(),
                "/loonbeslag/afdrachten/" + people.employer(), "/loonbeslag/loonruns/" + people.employer());
        ask("agent", people.agent(), "/overzicht", "/loonbeslagen", "/loonbeslagen?sorteer=wacht",
                "/loonbeslagen?zoek=molenstra", "/loonbeslagen?pagina=20",
                "/loonbeslagen?wacht=volgorde", "/termijnen/dwangsom", "/werkgevers", "/aannemen", "/loonkostenvoordeel", "/social-return",
                "/loonbeslag/registreren", "/loonbeslag/loonruns", "/loonbeslag/afdrachten");
        ask("hr", people.hr(), "/overzicht", "/inbox", "/dossiers", "/termijnen", "/termijnen/dwangsom",
                "/social-return/" + people.employer());
        ask("lead", people.lead(), "/loket", "/loket/overdragen", "/termijnen/dwangsom", "/termijnen/eigen",
                "/loonkostensubsidie/betalingen", "/loonkostensubsidie/inrichting",
                "/bouwblokken", "/lokale-regelingen", "/opdrachtgever/social-return", "/begeleiding", "/inbox/weergaven", "/vervanging");
        ask("coach", people.coach(), "/begeleiding/vandaag", "/begeleiding", "/vervanging");
        around(people, people.around());
        compareRules(jdbc);
        ask("operator", people.operator(), "/beheer", "/beheer/mails", "/beheer/termijnen", "/beheer/formulieren");
        assertThat(slow).as("pages with a median of %s ms or more", LIMIT).isEmpty();
    }

    private void around(ManyTasks.People people, ManyTasks.Around around) throws Exception {
        for (Viewer viewer : List.of(people.caseworker(), people.lead(), around.ombuds(), around.debtHelp())) {
            ask(role(viewer), viewer, "/signalen", "/signalen?toon=gesloten", "/dossiers");
        }
        ask("hr", people.hr(), "/mijn-signalen");
        ask("caseworker", people.caseworker(), "/maatwerkbudget", "/plekken", "/plekken?functie=hulp&plaats=plaats+1&uren=24");
        ask("agent", people.agent(), "/plekken");
        for (Viewer viewer : List.of(people.lead(), people.coach(), people.payroll(), people.hr())) {
            ask(role(viewer), viewer, "/plekken", "/plekken/" + around.place());
        }
        for (Viewer viewer : List.of(
                around.manager(), around.provider(), around.evaluator(), around.investor(), people.lead())) {
            ask(role(viewer), viewer, "/resultaatcontracten", "/resultaatcontracten/" + around.contract(),
                    "/resultaatcontracten/" + around.contract() + "/kasboek");
        }
        ask("union", around.union(), "/dossiers", "/dossiers?zoek=bakkerij");
        ask("caseworker", people.caseworker(), "/netwerk", "/netwerk/" + around.town(), "/netwerk/" + around.town() + "?onderwerp=DEBTS");
        lab(people);
    }

    private void lab(ManyTasks.People people) throws Exception {
        if (ONLY.stream().anyMatch("/lab"::startsWith)) {
            long start = System.nanoTime();
            assertThat(lab.run()).isTrue();
            System.out.printf(Locale.ROOT, "MEASURED counted the lab in %.1f s%n", (System.nanoTime() - start) / 1e9);
        }
        ask("lead", people.lead(), LAB);
    }

    private static String role(Viewer viewer) {
        return viewer.roles().iterator().next().name().toLowerCase(Locale.ROOT);
    }

    /** As after a change of rules that touches many: the page shows the differences, a job finds them. */
    private void compareRules(JdbcTemplate jdbc) {
        jdbc.update("update running_deadline set rule_from = '2000-01-01' where state = 'OPEN' limit 40000");
        long start = System.nanoTime();
        assertThat(rules.runDue()).isTrue();
        System.out.printf(Locale.ROOT, "MEASURED compared %d deadlines with the rules in %.0f ms%n",
                rules.state().compared(), (System.nanoTime() - start) / 1e6);
    }

    private void everybodys(ManyTasks.People people) throws Exception {
        for (String list : INBOX) {
            ask("caseworker", people.caseworker(), "/inbox" + list);
            ask("lead", people.lead(), "/inbox" + list);
            ask("agent", people.agent(), "/inbox" + list);
            ask("small payroll", people.smallPayroll(), "/inbox" + list);
        }
        ask("coach", people.coach(), "/inbox", "/inbox?lijst=organisatie", "/inbox?lijst=alles");
        ask("payroll", people.payroll(), "/inbox", "/inbox?lijst=organisatie", "/inbox?lijst=alles");
        for (String[] lists : List.of(DOSSIER_LISTS, DEADLINES)) {
            ask("lead", people.lead(), lists);
            ask("agent", people.agent(), lists);
            ask("payroll", people.payroll(), lists);
            ask("small payroll", people.smallPayroll(), lists);
            ask("coach", people.coach(), lists);
        }
    }

    private ManyTasks.People make() throws Exception {
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        DataSource quick = new DriverManagerDataSource(pool.getJdbcUrl() + "&useBulkStmts=true", pool.getUsername(), pool.getPassword());
        ManyTasks.Size full = ManyTasks.Size.FULL;
        long start = System.nanoTime();
        ManyTasks.People people = new ManyTasks(quick, clock.today()).make(new ManyTasks.Size(
                0, full.employers(), full.towns(), full.offices(), full.people(), DOSSIERS));
        System.out.printf(Locale.ROOT, "MEASURED made %d dossiers in %.0f s%n", DOSSIERS, (System.nanoTime() - start) / 1e9);
        return people;
    }

    private void ask(String who, Viewer viewer, String... addresses) throws Exception {
        for (String address : addresses) {
            if (ONLY.stream().anyMatch(address::startsWith)) {
                PageBench.Cost cost = bench.cost(address, viewer, 5, TIMES);
                String line = String.format(Locale.ROOT, "%-13s %-62s %6d %10.1f %10.1f%s", who, address, cost.statements().size(),
                        cost.median(), cost.p95(), cost.status() == 200 ? "" : " status " + cost.status());
                System.out.println("MEASURED " + line);
                if (cost.median() >= LIMIT || cost.status() != 200) {
                    slow.add(line);
                    cost.slowest().forEach(it -> System.out.printf(
                            Locale.ROOT, "SLOW %.0f ms of %s%n", it.milliseconds(), it.sql().strip().replaceAll("\\s+", " ")));
                }
            }
        }
    }
}
