package nl.werkbrug.wagecostbenefit.story;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Persons;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormResult;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What payroll does about loonkostenvoordeel, through the same doors as the pages. */
@TestComponent
@InStories
class BenefitDesk {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Facts facts;
    private final BenefitTable benefits;
    private final DossierTasks tasks;
    private final List<FormFlow> flows;
    private final List<SchemeStart> starts;
    private final TransactionTemplate transaction;
    private final ProcessBench bench;
    private final MovableClock clock;
    private final WebApplicationContext application;

    HireFixture fixture;
    Viewer payroll;

    BenefitDesk(
            JdbcClient jdbc, Dossiers dossiers, Hires hires, Facts facts, BenefitTable benefits, DossierTasks tasks,
            List<FormFlow> flows, List<SchemeStart> starts, TransactionTemplate transaction, ProcessBench bench, MovableClock clock,
            WebApplicationContext application) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.hires = hires;
        this.facts = facts;
        this.benefits = benefits;
        this.tasks = tasks;
        this.flows = flows;
        this.starts = starts;
        this.transaction = transaction;
        this.bench = bench;
        this.clock = clock;
        this.application = application;
    }

    /** An employer with payroll, on the first of June 2026. */
    void begin() {
        bench.clear();
        clock.set(LocalDate.of(2026, 6, 1));
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        payroll = fixture.world().user("Petra Loon", Role.EMPLOYER_PAYROLL, fixture.employer);
    }

    /** Chosen, but nothing moved yet. */
    Benefit chosen(Scheme scheme, String told) {
        Hire hire = fixture.hire(told);
        transaction.executeWithoutResult(status -> starts.stream().filter(it -> it.handles(scheme)).findFirst().orElseThrow()
                .start(hire, scheme, payroll));
        return benefits.ofDossier(hire.dossierId()).get(0);
    }

    /** The banenafspraak of somebody who starts on that day. */
    Benefit runs(LocalDate start) {
        return chosen(Scheme.WAGE_COST_BENEFIT_REGISTER, "startsOn=" + start + " hoursPerWeek=32");
    }

    void reach(LocalDate day) {
        clock.set(day);
        bench.runJobs();
    }

    Benefit now(Benefit it) {
        return benefits.get(it.id());
    }

    List<InboxTask> open(String dossierId) {
        return tasks.open(dossierId, payroll).stream().map(DossierTask::task).toList();
    }

    List<String> titles(Benefit it) {
        return open(it.dossierId()).stream().map(InboxTask::title).sorted().toList();
    }

    FormResult does(String dossierId, String form, Map<String, Object> answers) {
        String task = open(dossierId).stream().filter(it -> it.formId().equals(form)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + form + ", only " + open(dossierId))).id();
        return send("taak", task, payroll, answers);
    }

    FormResult looked(Benefit it, String register, LocalDate on, Integer hours) {
        Map<String, Object> answers = new HashMap<>(Map.of("register", register, "testedOn", on));
        if (hours != null) {
            answers.put("paidHours", BigDecimal.valueOf(hours));
        }
        return does(it.dossierId(), "benefit-register-check", answers);
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        FormFlow page = flows.stream().filter(each -> each.name().equals(flow)).findFirst().orElseThrow();
        FormResult result = transaction.execute(status -> {
            FormResult sent = page.submit(id, new Answers(answers, Set.of()), viewer);
            if (sent instanceof FormResult.Refused) {
                status.setRollbackOnly();
            }
            return sent;
        });
        bench.runJobs();
        return result;
    }

    /** The one employee with this benefit gets a BSN. */
    void tells(Benefit it, Persons persons, References references, String bsn) {
        String person = references.personOf(it.dossierId());
        jdbc.sql("update person set bsn_hash = null, bsn_cipher = null where id = :id").param("id", person).update();
        persons.tellBsn(person, it.employerId(), new Bsn(bsn));
    }

    MockHttpServletResponse upload(String csv, Viewer viewer) throws Exception {
        return perform(MockMvcRequestBuilders.multipart("/loonkostenvoordeel/" + fixture.employer + "/inlezen")
                .file(new MockMultipartFile("bestand", "uren.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8))), viewer);
    }

    MockHttpServletResponse post(String address, Viewer viewer, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(address);
        fields.forEach(request::param);
        return perform(request, viewer);
    }

    MockHttpServletResponse get(String address, Viewer viewer) throws Exception {
        return perform(MockMvcRequestBuilders.get(address), viewer);
    }

    String page(String address) throws Exception {
        MockHttpServletResponse response = get(address, payroll);
        if (response.getStatus() != 200) {
            throw new AssertionError(address + " gives " + response.getStatus());
        }
        return response.getContentAsString().replace('\u00a0', ' ');
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request, Viewer viewer) throws Exception {
        MockMvc browser =
                MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        MockHttpServletResponse response = browser
                .perform(request.with(SecurityMockMvcRequestPostProcessors.csrf()).with(SignIn.as(viewer))).andReturn().getResponse();
        return response;
    }
}
