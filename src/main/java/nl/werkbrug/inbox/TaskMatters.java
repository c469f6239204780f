package nl.werkbrug.inbox;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMatters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.shared.KeptWords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadline of a task is about that task. */
@Component
@Order(0)
class TaskMatters implements DeadlineMatters {

    private final JdbcClient jdbc;

    TaskMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(RunningDeadline it) {
        return it.origin().taskId() == null
                ? Optional.empty()
                : jdbc.sql("select title from inbox_task where id = :id")
                        .param("id", it.origin().taskId())
                        .query(String.class)
                        .optional()
                        .map(KeptWords::shown);
    }
}
