package nl.werkbrug.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.MunicipalTerm;
import nl.werkbrug.deadline.MunicipalTerms;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own terms of municipalities, kept by their team leads. They stand beside the legal date and never replace it. */
@Service
public class OwnTerms implements MunicipalTerms {

    private static final String LED_BY_VIEWER = """
            exists (select 1 from membership m
                     where m.user_id = :viewer and m.party_id = o.party_id and m.role_code = 'LOKET_TEAM_LEAD')""";
    // The newest version that had begun on the day of the event counts.
    private static final String FIND = """
            select o.* from own_term o
             where o.party_id = :party and o.term_code = :code and o.valid_from <= :event
               and (o.ended_on is null or o.ended_on > :event)
             order by o.valid_from desc limit 1""";

    private final JdbcClient jdbc;
    private final TermCatalogue catalogue;
    private final AuditTrail audit;
    private final Clock clock;

    OwnTerms(JdbcClient jdbc, TermCatalogue catalogue, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MunicipalTerm> find(String municipality, String termCode, LocalDate event) {
        return jdbc.sql(FIND)
                .param("party", municipality)
                .param("code", termCode)
                .param("event", event)
                .query((row, number) -> new MunicipalTerm(termCode, length(row), row.getString("source"), false))
                .optional();
    }

    /** The municipality that the viewer leads; the first by name when there are more. */
    @Transactional(readOnly = true)
    public String municipality(Viewer viewer) {
        return jdbc.sql("select o.id as party_id from party o where o.kind = 'MUNICIPALITY' and "
                        + LED_BY_VIEWER.replace("o.party_id", "o.id") + " order by o.name limit 1")
                .param("viewer", viewer.userId())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("own terms", viewer.userId()));
    }

    /** What the viewer's municipality set, newest first for each term. */
    @Transactional(readOnly = true)
    public List<OwnTerm> list(Viewer viewer) {
        return jdbc.sql("select o.*, p.name as party_name from own_term o join party p on p.id = o.party_id where "
                        + LED_BY_VIEWER + " order by p.name, o.term_code, o.valid_from desc")
                .param("viewer", viewer.userId())
                .query((row, number) -> new OwnTerm(
                        row.getString("id"), row.getString("party_name"), catalogue.find(row.getString("term_code")).orElseThrow(),
                        length(row), row.getString("source"), SqlTime.date(row, "valid_from"), SqlTime.date(row, "ended_on")))
                .list();
    }

    /**
     * Sets an own term from a day on.
     *
     * @return false when there is one from that day already
     */
    @Transactional
    public boolean set(OwnTermInput.Checked it, Viewer viewer) {
        String id = UUID.randomUUID().toString();
        try {
            jdbc.sql("""
                            insert into own_term (id, party_id, term_code, length_count, length_unit, source, valid_from,
                                                  entered_by, entered_at)
                            values (:id, :party, :code, :count, :unit, :source, :from, :by, :now)""")
                    .param("id", id)
                    .param("party", municipality(viewer))
                    .param("code", it.termCode())
                    .param("count", it.length().count())
                    .param("unit", it.length().unit().name())
                    .param("source", it.source())
                    .param("from", it.validFrom())
                    .param("by", viewer.userId())
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            return false;
        }
        audit.did(viewer.userId(), "SET", "own term", id, it.termCode());
        return true;
    }

    /** Ends an own term: events from the day on have only the legal one. Ending it twice keeps the first day. */
    @Transactional
    public void end(String id, LocalDate on, Viewer viewer) {
        int ended = jdbc.sql("update own_term o set o.ended_on = :on where o.id = :id and o.ended_on is null and " + LED_BY_VIEWER)
                .param("on", on)
                .param("id", id)
                .param("viewer", viewer.userId())
                .update();
        if (ended == 1) {
            audit.did(viewer.userId(), "END", "own term", id, null);
        } else if (list(viewer).stream().noneMatch(own -> own.id().equals(id))) {
            throw new NotVisible("own term", id);
        }
    }

    /** Whether a municipality can hold itself to something shorter here. */
    static boolean fits(TermOwner owner) {
        return owner == TermOwner.MUNICIPALITY || owner == TermOwner.AUTHORITY;
    }

    private static TermLength length(ResultSet row) throws SQLException {
        return TermLength.of(row.getInt("length_count"), TermUnit.valueOf(row.getString("length_unit")));
    }
}
