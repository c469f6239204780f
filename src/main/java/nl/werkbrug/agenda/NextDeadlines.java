package nl.werkbrug.agenda;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first deadline of each of some dossiers, whoever must act, as far as the viewer may see it. A day that passed for somebody
 * outside is left out: nobody here can do anything about it.
 */
@Component
public class NextDeadlines {

    private static final String FIRST = """
            d.id in (select y.id from (
                       select n.id, row_number() over (partition by n.dossier_id order by n.ends_on, n.id) as place
                         from running_deadline n
                        where n.dossier_id in (:dossiers) and n.live = 1 and n.state = 'OPEN' and (n.party_id is not null or n.ends_on >= :today)
                          and %s) y
                      where y.place = 1)""".formatted(Visibility.sees("n"));

    private final JdbcClient jdbc;
    private final Clock clock;

    NextDeadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By dossier; one without any is absent. One statement. */
    @Transactional(readOnly = true)
    public Map<String, OverviewRow> of(Collection<String> dossierIds, Viewer viewer) {
        Map<String, OverviewRow> next = new LinkedHashMap<>();
        if (!dossierIds.isEmpty()) {
            jdbc.sql(OverviewRows.page(FIRST, "asc"))
                    .param("dossiers", dossierIds)
                    .param("viewer", viewer.userId())
                    .param(ChosenEmployer.PARAMETER, viewer.employerId())
                    .param("today", DutchTime.today(clock))
                    .param("limit", dossierIds.size())
                    .param("offset", 0)
                    .query(OverviewRows::row)
                    .list()
                    .forEach(row -> next.put(row.dossierId(), row));
        }
        return next;
    }
}
