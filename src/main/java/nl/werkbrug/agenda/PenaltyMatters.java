package nl.werkbrug.agenda;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks after a notice of default are about the decision that is late. */
@Component
class PenaltyMatters implements DeadlineMatters {

    private static final List<String> CODES = List.of(PenaltyClocks.GRACE, PenaltyClocks.PENALTY_DECISION);

    private final JdbcClient jdbc;
    private final DutchFormats formats;

    PenaltyMatters(JdbcClient jdbc, DutchFormats formats) {
        this.jdbc = jdbc;
        this.formats = formats;
    }

    @Override
    public Optional<String> of(RunningDeadline it) {
        return CODES.contains(it.code()) ? late(it.origin().businessKey()) : Optional.empty();
    }

    private Optional<String> late(String deadlineId) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.id = :id")
                .param("id", deadlineId)
                .query(DeadlineRows::deadline)
                .optional()
                .map(late -> Words.in(Language.DUTCH, "agenda.kept.late-decision", formats.date(late.dates().end())));
    }
}
