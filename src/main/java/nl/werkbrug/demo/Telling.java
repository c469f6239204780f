package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.Jobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lives a story day by day, from its first day to now, with the real use cases and the engine's own steps. */
@Profile("demo")
@Component
class Telling {

    /** How many days people take for a task; what is not named here is done on the day it is due. */
    private static final Map<String, Integer> PATIENCE = Map.of(
            "tell-employee", 1, "declaration", 4, "confirm-receipt", 2, "post-declaration", 0, "final-statement", 3,
            "sign-seen", 2, "set-up-cak", 2, "post-letter", 0);

    private final Stage stage;
    private final Jobs jobs;
    private final Registration registration;
    private final DossierTasks tasks;
    private final Desk desk;
    private final Turns turns;

    Telling(Stage stage, Jobs jobs, Registration registration, DossierTasks tasks, Desk desk, Turns turns) {
        this.stage = stage;
        this.jobs = jobs;
        this.registration = registration;
        this.tasks = tasks;
        this.desk = desk;
        this.turns = turns;
    }

    void tell(Story story) {
        LocalDate today = stage.today();
        Viewer viewer = stage.viewer(story.payroll());
        stage.becomes(story.start());
        Garnishment garnishment = registration.register(story.writ(), viewer);
        jobs.runDue();
        for (LocalDate day = story.start().plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
            stage.becomes(day);
            work(story, garnishment, day, viewer);
        }
        stage.end();
    }

    private void work(Story story, Garnishment garnishment, LocalDate day, Viewer viewer) {
        if (story.turn() != null && story.turn().on().equals(day)) {
            turns.take(story.turn().kind(), garnishment, day, viewer);
            jobs.runDue();
        }
        for (Optional<InboxTask> next = next(story, garnishment, day, viewer);
                next.isPresent() && WorkingWeek.works(day);
                next = next(story, garnishment, day, viewer)) {
            desk.complete(next.get().id(), new StandardAnswers(story, day).to(next.get().formId()), viewer);
            jobs.runDue();
        }
    }

    private Optional<InboxTask> next(Story story, Garnishment garnishment, LocalDate day, Viewer viewer) {
        return tasks.open(garnishment.dossierId(), viewer).stream()
                .filter(DossierTask::own)
                .map(DossierTask::task)
                .filter(task -> !story.leaves(task.formId(), cameOn(task)) && inTime(task, day))
                .findFirst();
    }

    /** Money is not moved before its day, but a day in the weekend means the Friday before it. */
    private static boolean inTime(InboxTask task, LocalDate day) {
        Integer patience = PATIENCE.get(task.formId());
        return patience == null
                ? task.dueOn().isBefore(WorkingWeek.after(day))
                : !cameOn(task).plusDays(patience).isAfter(day);
    }

    private static LocalDate cameOn(InboxTask task) {
        return DutchTime.dateOf(task.createdAt());
    }
}
