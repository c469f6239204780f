package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DeadlineFixture;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;

/** A dossier with a garnishment and a hire, and pages that show what stands beside and below the form of a task of it. */
@SpringJUnitWebConfig({CarryingModules.class, Pages.class, DeadlineFixture.class, BesideTaskPages.Shown.class})
abstract class BesideTaskPages {

    static final String SUBSIDY = "SUBSIDY";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    Facts facts;

    @Autowired
    Timeline timeline;

    @Autowired
    private Inbox inbox;

    String employer;
    Viewer payroll;
    Viewer hr;
    String dossier;
    private MockMvc browser;

    /** Shows only what stands beside a form: forms need modules that do not stand here. */
    @Controller
    static class Shown {

        @Autowired
        private TaskAside aside;

        @Autowired
        private Inbox inbox;

        @Autowired
        private OpenTasksPanel open;

        @Autowired
        private Dossiers dossiers;

        @GetMapping("/naast/{id}")
        String show(@PathVariable String id, @RequestParam(required = false) String by, Viewer viewer, Model model) {
            model.addAttribute("model", aside.model(inbox.find(id, viewer), viewer, null, Optional.ofNullable(by).map(FirstSigner::new), step -> true));
            return "inbox/task-aside :: aside";
        }

        @GetMapping("/onder/{id}")
        String showBelow(@PathVariable String id, Viewer viewer, Model model) {
            show(id, null, viewer, model);
            return "inbox/task-aside :: below";
        }

        @GetMapping("/onder-dossier/{id}")
        String showOpen(@PathVariable String id, Viewer viewer, Model model) {
            DossierView it = dossiers.visible(id, viewer);
            model.addAttribute("dossier", it);
            model.addAttribute("model", open.panel(it, viewer).orElseThrow().model());
            return "inbox/panel :: panel(model=${model})";
        }
    }

    @BeforeEach
    void a_dossier_with_a_garnishment_and_a_hire() {
        browser = MockMvcBuilders.webAppContextSetup(application).build();
        employer = world.employer("Bakkerij Het Anker");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        hr = world.user("Hanna Huis", Role.EMPLOYER_HR, employer);
        String person = world.person("Amal", "<Visser>");
        dossier = dossiers.open(employer, person, GARNISHMENT, payroll).id();
        dossiers.open(employer, person, SUBSIDY, hr);
        facts.put(dossier, GARNISHMENT, "wage.net", "2000.00", "Loonstrook", TODAY, payroll);
        facts.put(dossier, SUBSIDY, "employment.hoursPerWeek", "31", "Contract", TODAY, hr);
        timeline.add(entry(GARNISHMENT, "TASK", "Het beslag is binnen."));
        timeline.add(entry(GARNISHMENT, "MAIL", "Er is een mail gestuurd."));
        timeline.add(entry(SUBSIDY, "TASK", "De aanname is begonnen."));
    }

    final TimelineEntry entry(String subject, String kind, String text) {
        return new TimelineEntry(dossier, subject, "Petra Post", kind, text, null, null);
    }

    final String task(String subject) {
        String id = UUID.randomUUID().toString();
        inbox.open(new NewTask(
                id, dossier, subject, employer, WorksAs.PAYROLL, "Nakijken", "Wat u moet doen.", "declaration/fill-in",
                "wage-garnishment", "fillIn", id, null, null, TODAY.plusDays(3)));
        return id;
    }

    final String whole(String task, Viewer viewer) throws Exception {
        return page(task, viewer) + below(task, viewer);
    }

    final String page(String task, Viewer viewer) throws Exception {
        return part("/naast/" + task, viewer);
    }

    final String below(String task, Viewer viewer) throws Exception {
        return part("/onder/" + task, viewer);
    }

    final String part(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).with(as(viewer)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
    }
}
