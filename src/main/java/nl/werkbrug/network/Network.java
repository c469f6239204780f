package nl.werkbrug.network;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody reads of the networks, and which of it fits a procedure. */
@Service
public class Network {

    // Where the employee lives, or else where the employer is: whoever sees the dossier knows that.
    private static final String MUNICIPALITY = """
            select coalesce((select max(h.municipality_id) from hire h where h.dossier_id = d.id),
                            (select max(m.party_id) from party e join municipality m on lower(m.name) = lower(e.city) where e.id = d.employer_id))
              from dossier d where d.id = :dossier""";

    private final NetworkTable table;
    private final JdbcClient jdbc;
    private final Clock clock;

    Network(NetworkTable table, JdbcClient jdbc, Clock clock) {
        this.table = table;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A topic with its name in the language of the page. */
    public record Topic(String code, String label) {}

    /** All topics, in their order. */
    @Transactional(readOnly = true)
    public List<Topic> topics() {
        return jdbc.sql("select code from network_topic order by place").query(String.class).list().stream()
                .map(code -> new Topic(code, Words.of("network.topic." + code))).toList();
    }

    /** The entries of a municipality, by name. */
    @Transactional(readOnly = true)
    public List<NetworkEntry> of(String municipalityId) {
        return table.shown(municipalityId);
    }

    /** Whether an entry was not confirmed for half a year. */
    public boolean old(NetworkEntry it) {
        return it.confirmedAt().isBefore(clock.instant().minus(NetworkTable.FRESH));
    }

    /** The municipality whose network fits a dossier that the viewer sees; empty when none is known. */
    @Transactional(readOnly = true)
    public Optional<String> municipalityOf(String dossierId) {
        return jdbc.sql(MUNICIPALITY).param("dossier", dossierId).query(String.class).list().stream().filter(it -> it != null).findFirst();
    }

    /** The topics at these procedures. */
    @Transactional(readOnly = true)
    public Set<String> topicsAt(Set<String> processIds) {
        return processIds.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("select distinct topic from network_fit where process_id in (:processes)")
                .param("processes", processIds).query(String.class).list());
    }

    /** The first entries of a municipality that help with one of these topics. */
    @Transactional(readOnly = true)
    public List<NetworkEntry> fitting(String municipalityId, Set<String> topics, int most) {
        return topics.isEmpty() ? List.of() : table.shown(municipalityId, topics, most);
    }

    /** Whether the viewer works at the loket of a municipality. */
    @Transactional(readOnly = true)
    public boolean atLoket(String municipalityId, Viewer viewer) {
        return table.worksAt(municipalityId, viewer);
    }
}
