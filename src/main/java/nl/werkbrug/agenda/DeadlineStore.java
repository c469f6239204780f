package nl.werkbrug.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.ExplanationStep;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of running deadlines. */
@Component
class DeadlineStore {

    private static final String INSERT = """
            insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, item_id, task_id,
                                          owner, party_id, works_as, what, start_on, start_is_fact, unrolled_on, ends_on,
                                          steps_json, state, opened_at, remind_on, last_rung)
            values (:id, :dossier, :subject, :code, :term, :ruleFrom, :key, :item, :task,
                    :owner, :party, :worksAs, :what, :start, :fact, :unrolled, :end,
                    :steps, 'OPEN', :now, :remindOn, :lastRung)""";
    private static final String MOVE = """
            update running_deadline
               set term_code = :term, rule_from = :ruleFrom, what = :what, start_on = :start, unrolled_on = :unrolled,
                   ends_on = :end, steps_json = :steps, state = :state, remind_on = :remindOn, last_rung = :lastRung,
                   changed_at = :now, sequence_no = sequence_no + 1
             where id = :id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean exists(String id) {
        return jdbc.sql("select count(*) from running_deadline where id = :id").param("id", id).query(Integer.class).single()
                > 0;
    }

    void insert(NewDeadline it, StartEvent start, DeadlineResult result, Reminding reminding) {
        try {
            dates(jdbc.sql(INSERT), result, reminding)
                    .param("id", it.id())
                    .param("dossier", it.dossierId())
                    .param("subject", it.subject())
                    .param("code", it.code())
                    .param("key", it.businessKey())
                    .param("item", it.itemId())
                    .param("task", it.taskId())
                    .param("owner", it.owner(result.term().owner()).name())
                    .param("party", it.holder() == null ? null : it.holder().partyId())
                    .param("worksAs", it.holder() == null ? null : it.holder().worksAs().name())
                    .param("fact", start.fact())
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            // Opened by another node in between; both databases only undo the statement, the transaction goes on.
        }
    }

    void move(String id, DeadlineResult result, DeadlineState state, Reminding reminding) {
        dates(jdbc.sql(MOVE), result, reminding)
                .param("id", id)
                .param("state", state.name())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    private static JdbcClient.StatementSpec dates(
            JdbcClient.StatementSpec statement, DeadlineResult result, Reminding reminding) {
        return statement
                .param("term", result.term().code())
                .param("ruleFrom", result.term().validFrom())
                .param("what", result.term().what())
                .param("start", result.start())
                .param("unrolled", result.unrolled())
                .param("end", result.end())
                .param("steps", StepsJson.write(result.steps()))
                .param("remindOn", reminding.on())
                .param("lastRung", reminding.lastRung());
    }

    /** Ends what runs for a task; a task without a deadline changes nothing. */
    void endOfTask(String taskId, DeadlineState state) {
        end("task_id = :key", taskId, state);
    }

    /** Ends all clocks without a task under a business key. */
    void endOfKey(String businessKey, DeadlineState state) {
        end("task_id is null and business_key = :key", businessKey, state);
    }

    void end(String where, String key, DeadlineState state) {
        jdbc.sql("update running_deadline set state = :state, closed_at = :now, changed_at = :now, remind_on = null,"
                        + " sequence_no = sequence_no + 1 where state in ('OPEN', 'SUSPENDED') and " + where)
                .param("state", state.name())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("key", key)
                .update();
    }

    boolean standsStill(String id) {
        return jdbc.sql("select count(*) from running_deadline where id = :id and state = 'SUSPENDED'").param("id", id).query(Integer.class).single() > 0;
    }

    /** Reads the deadline and holds it until the transaction ends. */
    Optional<RunningDeadline> lock(String id) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.id = :id for update")
                .param("id", id)
                .query(DeadlineRows::deadline)
                .optional();
    }

    /** What runs under a business key, held until the transaction ends. */
    List<RunningDeadline> lockOfKey(String businessKey) {
        return jdbc.sql(DeadlineRows.SELECT
                        + " where d.business_key = :key and d.state in ('OPEN', 'SUSPENDED') order by d.id for update")
                .param("key", businessKey)
                .query(DeadlineRows::deadline)
                .list();
    }

    /** What runs in a dossier without a task of ours, held until the transaction ends. */
    List<RunningDeadline> lockOfDossier(String dossierId) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.dossier_id = :dossier and d.task_id is null"
                        + " and d.state in ('OPEN', 'SUSPENDED') order by d.id for update")
                .param("dossier", dossierId)
                .query(DeadlineRows::deadline)
                .list();
    }

    Reminding reminding(String id) {
        return jdbc.sql("select remind_on, last_rung from running_deadline where id = :id")
                .param("id", id)
                .query((row, number) -> new Reminding(SqlTime.date(row, "remind_on"), row.getObject("last_rung", Integer.class)))
                .single();
    }

    List<ExplanationStep> steps(String id) {
        return StepsJson.read(jdbc.sql("select steps_json from running_deadline where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }
}
