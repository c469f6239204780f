package nl.werkbrug.hire.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.hire.offer.HireSchemes;
import nl.werkbrug.hire.offer.SchemeRequests;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hire with everybody who can be let in to its dossier. The clock stands at 1 June 2026. */
@Story
abstract class HirePackageBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final String TOLD = "jobKind=ORDINARY benefit=BIJSTAND wageSubsidyGroup=YES registered=true aowAge=false"
            + " workedHereBefore=false startsOn=2026-06-15 permanent=true hoursPerWeek=32 municipalCoach=true";

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
    WageSubsidyTable subsidies;

    @Autowired
    HireSchemes schemes;

    @Autowired
    SchemeRequests requests;

    @Autowired
    DossierTasks tasks;

    @Autowired
    FormDesk desk;

    @Autowired
    List<TaskHandler> handlers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProcessBench bench;

    HireFixture fixture;
    String town;
    String coaches;
    Viewer caseworker;
    Viewer coach;

    @BeforeEach
    void an_employer_a_town_and_job_coaches() {
        bench.clear();
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        town = fixture.world().loket("Gemeente Maasbrug");
        coaches = fixture.world().coachOffice("Coach Oost");
        caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        coach = fixture.world().user("Coby Coach", Role.JOB_COACH, coaches);
    }

    /** A hire of somebody who lives in the town that takes part. */
    Hire hire(String told) {
        Hire hire = fixture.hire(told);
        hires.municipality(hire.id(), town);
        return hires.get(hire.id());
    }

    FormResult choose(Hire hire, Map<String, Object> answers) {
        return send("regelingen-kiezen", hire.id(), fixture.hr, answers);
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.send(flow, id, viewer, new HashMap<>(answers));
    }

    List<InboxTask> requestTasks(Hire hire) {
        return tasks.open(hire.dossierId(), fixture.hr).stream().map(DossierTask::task)
                .filter(it -> it.formId().equals("request-ask")).toList();
    }

    static String mistakes(FormResult result) {
        return ((FormResult.Refused) result).mistakes().toString();
    }
}
