package nl.werkbrug.inbox;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of all parties. Every call joins the transaction of the process step that it belongs to. */
@Component
public class Inbox {

    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);
    private static final String OPEN = """
            insert into inbox_task (id, dossier_id, subject, party_id, works_as, title, help_text, form_id, process_id,
                                    element_id, business_key, item_id, deadline_code, due_on, sort_on, state,
                                    created_at, search_text, employer_id, employer_sort, person_sort, procedure_code)
            select :id, d.id, :subject, :party, :worksAs, :title, :help, :form, :process,
                   :element, :key, :item, :deadline, :due, :sort, 'OPEN',
                   :now, substring(%s, 1, 500),
                   d.employer_id, lower(case when e.kind <> 'EMPLOYER' and o.kind = 'EMPLOYER' then o.name else e.name end),
                   lower(case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.family_name, ' ', p.given_name) end), :procedure
              from dossier d
              join party e on e.id = d.employer_id
              left join party o on o.id = :party
              left join person p on p.id = d.person_id
             where d.id = :dossier""".formatted(TaskNames.plain("e.name", ":title"));
    // Of two who complete at once the database lets one through; the other then finds the task done.
    private static final String COMPLETE = """
            update inbox_task t
               set t.state = 'DONE', t.completed_by = :viewer, t.completed_for = :for, t.completed_at = :now, t.result = :result,
                   t.version = t.version + 1
             where t.id = :id and t.state = 'OPEN' and\s"""
            + "(t.assignee_id is null or t.assignee_id = :viewer or t.assignee_id = :for and "
            + ActingFor.standsInFor("t.assignee_id") + ") and " + Visibility.worksOn("t");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TaskFinder finder;
    private final TaskRecord record;
    private final RunningDeadlines deadlines;
    private final TaskNames names;

    Inbox(JdbcClient jdbc, Clock clock, TaskFinder finder, TaskRecord record, RunningDeadlines deadlines, TaskNames names) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.finder = finder;
        this.record = record;
        this.deadlines = deadlines;
        this.names = names;
    }

    /** Puts a task in the inbox of its party; the same id again changes nothing. */
    @Transactional
    public void open(NewTask task) {
        if (exists(task.id())) {
            return;
        }
        try {
            insert(task);
            names.opened(task.dossierId());
        } catch (DuplicateKeyException e) {
            // Opened by another node in between; both databases only undo the statement, the transaction goes on.
        }
    }

    /** Takes an open task away because the process no longer needs it; a done task stays done. */
    @Transactional
    public void cancel(String taskId) {
        jdbc.sql("update inbox_task set state = 'CANCELLED', version = version + 1 where id = :id and state = 'OPEN'")
                .param("id", taskId)
                .update();
        record.ended(taskId);
    }

    /**
     * Sets another day by which an open task must be done; null when nothing sets the day any more. A task that was put off
     * to after that day comes back at once.
     */
    @Transactional
    public void changeDue(String taskId, LocalDate dueOn) {
        jdbc.sql("""
                        update inbox_task
                           set due_on = :due, sort_on = :sort,
                               follow_up_on = case when follow_up_on > :sort then null else follow_up_on end
                         where id = :id and state = 'OPEN'""")
                .param("due", dueOn)
                .param("sort", dueOn == null ? UNDATED : dueOn)
                .param("id", taskId)
                .update();
    }

    /**
     * Completes an open task that is the viewer's own, nobody's, or of the colleague in whose place the viewer does it. Only on {@link Completion.Completed} may the caller
     * let the process go on, in the same transaction.
     *
     * @param result what came of it in a sentence, at most 400 characters
     * @throws NotVisible when there is no such task for this viewer
     */
    @Transactional
    public Completion complete(String taskId, Viewer viewer, String result) {
        int completed = jdbc.sql(COMPLETE)
                .param("viewer", viewer.userId())
                .param("for", viewer.forUserId())
                .param("today", DutchTime.today(clock))
                .param("now", SqlTime.toSql(clock.instant()))
                .param("result", result)
                .param("id", taskId)
                .update();
        if (completed == 0) {
            return finder.refusal(taskId, viewer);
        }
        record.completed(finder.find(taskId, viewer), viewer);
        deadlines.met(taskId);
        return new Completion.Completed();
    }

    /**
     * The task when it is this viewer's work; an ended task for everybody who sees its subject.
     *
     * @throws NotVisible otherwise
     */
    @Transactional(readOnly = true)
    public InboxTask find(String taskId, Viewer viewer) {
        return finder.find(taskId, viewer);
    }

    /**
     * Why this viewer cannot do a task now that is ended, or that a colleague has.
     *
     * @throws NotVisible when there is no such task for this viewer
     */
    @Transactional(readOnly = true)
    public TaskRefusal refusal(String taskId, Viewer viewer) {
        return finder.refusal(taskId, viewer);
    }

    /** Notes what came of a task that was just completed, at most 400 characters. */
    @Transactional
    public void note(String taskId, String result) {
        jdbc.sql("update inbox_task set result = :result where id = :id and state = 'DONE'")
                .param("result", result)
                .param("id", taskId)
                .update();
    }

    private boolean exists(String taskId) {
        return jdbc.sql("select count(*) from inbox_task where id = :id")
                        .param("id", taskId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(NewTask task) {
        int opened = jdbc.sql(OPEN)
                .param("id", task.id())
                .param("dossier", task.dossierId())
                .param("subject", task.subject())
                .param("party", task.partyId())
                .param("worksAs", task.worksAs().name())
                .param("title", task.title())
                .param("help", task.helpText() == null ? "" : task.helpText())
                .param("form", task.formId())
                .param("process", task.processId())
                .param("procedure", Procedure.ofProcess(task.processId()).code())
                .param("element", task.elementId())
                .param("key", task.businessKey())
                .param("item", task.itemId())
                .param("deadline", task.deadlineCode())
                .param("due", task.dueOn())
                .param("sort", task.dueOn() == null ? UNDATED : task.dueOn())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        if (opened == 0) {
            throw new IllegalStateException("No dossier " + task.dossierId());
        }
    }
}
