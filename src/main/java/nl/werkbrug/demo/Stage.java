package nl.werkbrug.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.Reminders;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workflow.Jobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where hires of the demo are played: on a day, by somebody, through the same doors as the pages. */
@Profile("demo")
@Component
class Stage {

    private static final LocalTime MORNING = LocalTime.of(8, 5);
    private static final LocalTime DESK_HOURS = LocalTime.of(10, 0);
    private static final int UNTIL_REMINDED = 4;

    private final DemoClock clock;
    private final Meanwhile meanwhile;
    private final Jobs jobs;
    private final Reminders reminders;
    private final DossierTasks tasks;
    private final Desk desk;
    private final DemoUsers users;
    private final Hires hires;
    private LocalDate settled;
    private LocalDate reminded;

    Stage(
            DemoClock clock, Meanwhile meanwhile, Jobs jobs, Reminders reminders, DossierTasks tasks, Desk desk, DemoUsers users, Hires hires) {
        this.clock = clock;
        this.meanwhile = meanwhile;
        this.jobs = jobs;
        this.reminders = reminders;
        this.tasks = tasks;
        this.desk = desk;
        this.users = users;
        this.hires = hires;
    }

    /** It becomes that day, or the Friday before a weekend; what fell due before happens first. */
    LocalDate on(LocalDate day) {
        LocalDate working = WorkingWeek.onOrBefore(day);
        becomes(working);
        return working;
    }

    /** It becomes that day, in a weekend too; what fell due before happens first, once for all stories of that day. */
    void becomes(LocalDate day) {
        meanwhile.until(day);
        if (!day.equals(settled)) {
            settled = day;
            clock.set(day.atTime(MORNING));
            settle();
            remind(day);
        }
        clock.set(day.atTime(DESK_HOURS));
    }

    /** Twice a week, for each costs: of what is done within days nobody needs a reminder. */
    private void remind(LocalDate day) {
        if (reminded == null || day.isBefore(reminded) || !day.isBefore(reminded.plusDays(UNTIL_REMINDED))) {
            reminded = day;
            reminders.scan();
        }
    }

    /** A little later, or the Friday before a weekend: nothing of importance fell due meanwhile, so nobody is reminded and that costs little. */
    void onwards(LocalDate day) {
        LocalDate working = WorkingWeek.onOrBefore(day);
        meanwhile.until(working);
        clock.set(working.atTime(DESK_HOURS));
        jobs.runDue();
    }

    /** The day that it became. */
    LocalDate today() {
        return DutchTime.today(clock);
    }

    /** It is today again, when it is for the other stories too. */
    void end() {
        meanwhile.until(LocalDate.MAX);
        clock.reset();
        settle();
        reminders.scan();
    }

    Viewer viewer(DemoUser user) {
        return users.viewer(user);
    }

    Hire begins(DemoParty employer, DemoUser hr, Map<String, Object> answers) {
        FormResult.Done done = sends("aannemen", employer.id(), hr, answers);
        return hires.ofDossier(done.next().substring("/dossiers/".length())).orElseThrow();
    }

    /** Does the open task with that form. */
    void does(Hire hire, String formId, DemoUser who, Map<String, Object> answers) {
        does(hire.dossierId(), formId, who, answers);
    }

    /** Idem, on any dossier. */
    void does(String dossierId, String formId, DemoUser who, Map<String, Object> answers) {
        String task = task(dossierId, formId, who)
                .orElseThrow(() -> new IllegalStateException("Nobody asks " + who + " to do " + formId));
        sends("taak", task, who, answers);
    }

    /** Does each open task of this user for which there are answers, and what comes of it. */
    void doesAll(String dossierId, DemoUser who, Function<String, Map<String, Object>> answers) {
        for (Optional<InboxTask> it = known(dossierId, who, answers); it.isPresent(); it = known(dossierId, who, answers)) {
            sends("taak", it.get().id(), who, answers.apply(it.get().formId()));
        }
    }

    private Optional<InboxTask> known(String dossierId, DemoUser who, Function<String, Map<String, Object>> answers) {
        return own(dossierId, who).filter(it -> !answers.apply(it.formId()).isEmpty()).findFirst();
    }

    /** Whether somebody asks that of this user. */
    boolean asks(String dossierId, String formId, DemoUser who) {
        return task(dossierId, formId, who).isPresent();
    }

    private Optional<String> task(String dossierId, String formId, DemoUser who) {
        return own(dossierId, who).filter(each -> each.formId().equals(formId)).map(InboxTask::id).findFirst();
    }

    private Stream<InboxTask> own(String dossierId, DemoUser who) {
        return tasks.open(dossierId, viewer(who)).stream().filter(DossierTask::own).map(DossierTask::task);
    }

    FormResult.Done sends(String flow, String id, DemoUser who, Map<String, Object> answers) {
        FormResult.Done done = desk.send(flow, id, answers, viewer(who));
        jobs.runDue();
        return done;
    }

    /** The processes do what is due by now. */
    void settle() {
        jobs.runDue();
    }
}
