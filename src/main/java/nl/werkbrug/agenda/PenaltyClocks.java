package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.PenaltyExposure;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks that follow from a notice of default: the two free weeks, and the decision on the penalty. */
@Component
class PenaltyClocks {

    static final String GRACE = "AWB_4_17_3";
    static final String PENALTY_DECISION = "AWB_4_18";

    private final JdbcClient jdbc;
    private final DeadlineStore store;
    private final HandClockTable table;
    private final RunningDeadlines running;

    PenaltyClocks(JdbcClient jdbc, DeadlineStore store, HandClockTable table, RunningDeadlines running) {
        this.jdbc = jdbc;
        this.store = store;
        this.table = table;
        this.running = running;
    }

    /** Starts both without a mail of their own: the mail about the notice tells of them. */
    void start(RunningDeadline it, LocalDate receivedOn, PenaltyExposure exposure) {
        follow(it, GRACE, receivedOn, Words.in(Language.DUTCH, "agenda.kept.grace"));
        follow(it, PENALTY_DECISION, exposure.lastDay(),
                Words.in(Language.DUTCH, "agenda.kept.moves-along"));
    }

    private void follow(RunningDeadline it, String code, LocalDate on, String note) {
        NewDeadline clock = of(it, code);
        running.openQuietly(clock, StartEvent.now(code, on));
        table.insertAs(clock, it.id(), note);
    }

    void withdraw(RunningDeadline it) {
        List.of(GRACE, PENALTY_DECISION).forEach(code -> store.end("id = :key", of(it, code).id(), DeadlineState.WITHDRAWN));
    }

    /** One for each notice: after a notice was taken back, the next one has clocks of its own. */
    NewDeadline of(RunningDeadline it, String code) {
        int before = jdbc.sql("select count(*) from withdrawn_default_notice where deadline_id = :id")
                .param("id", it.id())
                .query(Integer.class)
                .single();
        return new NewDeadline(it.dossierId(), it.subject(), code, it.id(), before == 0 ? null : "notice-" + (before + 1),
                null, it.holder());
    }
}
