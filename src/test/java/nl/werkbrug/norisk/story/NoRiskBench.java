package nl.werkbrug.norisk.story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.hire.SubsidisedDays;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.NoRiskTable;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.norisk.sickness.SicknessTable;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A hire with payroll, a town and a coach. The clock begins on 1 June 2026; the job on the fifteenth. */
@Story
abstract class NoRiskBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate START = LocalDate.of(2026, 6, 15);
    static final String REGISTERED = "registered=true";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Consents consents;

    @Autowired
    NoRiskTable policies;

    @Autowired
    SicknessTable sicknesses;

    @Autowired
    List<SchemeStart> starts;

    @Autowired
    FormDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    WebApplicationContext application;

    HireFixture fixture;
    String town;
    String coaches;
    Viewer payroll;
    Viewer caseworker;
    Viewer coach;
    Viewer stranger;

    @BeforeEach
    void everybody() {
        bench.clear();
        clock.set(TODAY);
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        town = fixture.world().loket("Gemeente Maasbrug");
        coaches = fixture.world().coachOffice("Coach Oost");
        payroll = fixture.world().user("Petra Loon", Role.EMPLOYER_PAYROLL, fixture.employer);
        caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        coach = fixture.world().user("Coby Coach", Role.JOB_COACH, coaches);
        stranger = fixture.world().user("Vera Vreemd", Role.EMPLOYER_PAYROLL, fixture.world().employer("Elders"));
    }

    Hire hire(String told) {
        Hire hire = fixture.hire("startsOn=" + START + " " + told);
        hires.municipality(hire.id(), town);
        return hires.get(hire.id());
    }

    /** Chosen, and brought to where it waits. */
    NoRisk policy(String told) {
        Hire hire = hire(told);
        transaction.executeWithoutResult(status -> starts.stream().filter(it -> it.handles(Scheme.NO_RISK)).findFirst().orElseThrow()
                .start(hire, Scheme.NO_RISK, payroll));
        bench.runJobs();
        return policies.ofDossier(hire.dossierId()).get(0);
    }

    void letIn(String dossierId) {
        consents.give(dossierId, Hire.SUBJECT, town, WorksAs.LOKET, TODAY, payroll);
        consents.give(dossierId, Hire.SUBJECT, coaches, WorksAs.COACH, TODAY, payroll);
    }

    FormResult send(NoRisk it, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "firstDay", LocalDate.of(2026, 7, 6), "knewThen", "yes", "full", "no", "subsidy", "no"));
        answers.putAll(more);
        return desk.send("ziek-melden", it.id(), payroll, answers);
    }

    Sickness tell(NoRisk it, Map<String, Object> more) {
        FormResult result = send(it, more);
        if (!(result instanceof FormResult.Done)) {
            throw new AssertionError(result.toString());
        }
        return sick(it);
    }

    Sickness sick(NoRisk it) {
        return sicknesses.visible(it.dossierId(), payroll).get(0);
    }

    void does(NoRisk it, String form, Map<String, Object> answers) {
        FormResult result = desk.does(it.dossierId(), form, payroll, answers);
        if (!(result instanceof FormResult.Done)) {
            throw new AssertionError(form + " gives " + result);
        }
    }

    void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        bench.runJobs();
    }

    /** The words of all papers of a kind, oldest first. */
    List<String> papers(NoRisk it, String type) {
        return jdbc.sql("select content from document where dossier_id = :dossier and document_type = :type order by created_at, id")
                .param("dossier", it.dossierId())
                .param("type", type)
                .query((row, number) -> words(row.getBytes(1)))
                .list();
    }

    private static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            PDFTextStripper inReadingOrder = new PDFTextStripper();
            inReadingOrder.setSortByPosition(true);
            return inReadingOrder.getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String page(NoRisk it) {
        return get("/dossiers/" + it.dossierId(), payroll);
    }

    String get(String address, Viewer viewer) {
        try {
            MockHttpServletResponse response = MockMvcBuilders.webAppContextSetup(application)
                    .apply(SecurityMockMvcConfigurers.springSecurity()).build()
                    .perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse();
            if (response.getStatus() != 200) {
                throw new AssertionError(address + " gives " + response.getStatus());
            }
            return response.getContentAsString().replace('\u00a0', ' ');
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Granted from the first working day, as a decision that was just made known, or ended on the day. */
    void subsidised(Hire hire, String state, LocalDate ended) {
        if (ended == null) {
            jdbc.sql("""
                            insert into wage_subsidy (id, dossier_id, employer_id, municipality_id, state, applied_by, applied_on, starts_on,
                                                      hours_per_week, full_time_hours, flat_rate)
                            values (:id, :dossier, :employer, :town, :state, 'EMPLOYER', :on, :on, 32, 36, false)""")
                    .param("id", hire.id()).param("dossier", hire.dossierId()).param("employer", hire.employerId()).param("town", town)
                    .param("state", state).param("on", START).update();
            decision(hire, "g", "GRANT", START, 90000L);
        } else {
            jdbc.sql("update wage_subsidy set state = :state where id = :id").param("state", state).param("id", hire.id()).update();
            decision(hire, "e", "END", ended, null);
        }
        publish(new SubsidisedDays.Changed(hire.dossierId()));
    }

    private void decision(Hire hire, String mark, String kind, LocalDate from, Long cents) {
        jdbc.sql("""
                        insert into wage_subsidy_decision (id, wage_subsidy_id, kind, counts_from, wage_value, cents_exclusive, cents_inclusive,
                                                           hours_per_week, full_time_hours, reasoning, proposed_at, made_known_on)
                        values (:id, :subsidy, :kind, :from, 45, :cents, :cents, 32, 36, 'Zo besloten.', '2026-06-01 10:00:00', :from)""")
                .param("id", (mark + hire.id()).substring(0, 36)).param("subsidy", hire.id()).param("kind", kind).param("from", from)
                .param("cents", cents).update();
    }
}
