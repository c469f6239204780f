package nl.werkbrug.outcome.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.TaskDistinction;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Several milestones of one contract may wait for a judgement: the number of the participant tells which is which. */
@Repository
class ClaimDistinction implements TaskDistinction {

    private static final String OF = """
            select t.id, p.participant_number
              from inbox_task t
              join outcome_claim x on x.id = t.business_key
              join outcome_participant p on p.id = x.participant_id
              join outcome_contract c on c.id = x.contract_id
             where t.id in (:tasks) and\s""" + OutcomeClaimTable.ONE_BY_ONE;

    private final JdbcClient jdbc;

    ClaimDistinction(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> taskIds, Viewer viewer) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql(OF).param("tasks", taskIds.isEmpty() ? List.of("") : taskIds).param("viewer", viewer.userId()).query(row -> {
            words.put(row.getString("id"), Words.of("outcome.claim.which", row.getString("participant_number")));
        });
        return words;
    }
}
