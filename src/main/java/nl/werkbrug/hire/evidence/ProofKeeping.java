package nl.werkbrug.hire.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the evidence calendar of each hire for which schemes were chosen: when the hire is new, when something was written on the
 * timeline of its dossier, and once a day. Each hire is a transaction of its own, done by one node.
 */
@Component
public class ProofKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(ProofKeeping.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int AT_ONCE = 200;
    private static final String WAITING = """
            select h.id, k.kept_at from hire h left join proof_kept k on k.hire_id = h.id
             where h.state <> 'STOPPED'
               and (k.kept_at is null or k.kept_at < :before
                    or exists (select 1 from timeline_entry t
                                where t.dossier_id = h.dossier_id and t.subject = :subject and t.happened_at > k.kept_at))
             order by k.kept_at, h.id limit :most""";

    private final JdbcClient jdbc;
    private final Hires hires;
    private final Evidence evidence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProofKeeping(JdbcClient jdbc, Hires hires, Evidence evidence, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.hires = hires;
        this.evidence = evidence;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Waiting(String hireId, Instant keptAt) {}

    /**
     * Does some of what waits; called again and again on each node.
     *
     * @return how many hires were looked at
     */
    public int keepDue() {
        List<Waiting> some = jdbc.sql(WAITING)
                .param("before", SqlTime.toSql(clock.instant().minus(DAY)))
                .param("subject", Hire.SUBJECT)
                .param("most", AT_ONCE)
                .query((row, number) -> new Waiting(row.getString("id"), SqlTime.moment(row, "kept_at")))
                .list();
        some.forEach(this::keepSafely);
        return some.size();
    }

    private void keepSafely(Waiting it) {
        try {
            transaction.executeWithoutResult(status -> {
                if (claim(it)) {
                    keep(hires.get(it.hireId()));
                }
            });
        } catch (RuntimeException e) {
            LOG.error("The evidence calendar of hire {} could not be kept; it is tried again in a day", it.hireId(), e);
            transaction.executeWithoutResult(status -> claim(it));
        }
    }

    /** False when another node was first. */
    private boolean claim(Waiting it) {
        if (it.keptAt() != null) {
            return jdbc.sql("update proof_kept set kept_at = :now where hire_id = :id and kept_at = :was")
                    .param("now", SqlTime.toSql(clock.instant()))
                    .param("id", it.hireId())
                    .param("was", SqlTime.toSql(it.keptAt()))
                    .update() == 1;
        }
        try {
            return jdbc.sql("insert into proof_kept (hire_id, kept_at) values (:id, :now)")
                    .param("id", it.hireId()).param("now", SqlTime.toSql(clock.instant())).update() == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Only what the employer must do, on a day: while nothing is chosen nothing is expected. */
    private void keep(Hire hire) {
        jdbc.sql("delete from proof_ahead where hire_id = :id").param("id", hire.id()).update();
        Evidence.Made made = Language.DUTCH.during(() -> evidence.of(hire));
        if (!made.chosen()) {
            return;
        }
        List<EvidenceMoment> moments = made.calendar().moments().stream()
                .filter(it -> it.on() != null && it.term().owner() == TermOwner.EMPLOYER)
                .toList();
        for (int place = 0; place < moments.size(); place++) {
            insert(hire, place, moments.get(place));
        }
    }

    private void insert(Hire hire, int place, EvidenceMoment it) {
        jdbc.sql("insert into proof_ahead (hire_id, place, dossier_id, subject, employer_id, term_code, due_on, about, note, what)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(hire.id(), place, hire.dossierId(), Hire.SUBJECT, hire.employerId(), it.term().code(), it.on(), it.about(),
                        it.note(), it.term().what())
                .update();
    }
}
