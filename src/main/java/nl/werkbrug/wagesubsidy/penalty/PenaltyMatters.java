package nl.werkbrug.wagesubsidy.penalty;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMatters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A deadline of the work on a penalty is about the notice of default. */
@Component("wageSubsidyPenaltyMatters")
class PenaltyMatters implements DeadlineMatters {

    private final JdbcClient jdbc;

    PenaltyMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(RunningDeadline it) {
        return jdbc.sql("select noticed_on from wage_subsidy_penalty where id = :id")
                .param("id", it.origin().businessKey())
                .query(java.time.LocalDate.class)
                .optional()
                .map(on -> Words.of("wagesubsidy.matter.notice-of-default", on));
    }
}
