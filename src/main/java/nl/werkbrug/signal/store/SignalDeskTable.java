package nl.werkbrug.signal.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.signal.SignalPromise;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a municipality named for what, and the term it promises. */
@Repository
public class SignalDeskTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignalDeskTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The municipality that the viewer leads; the first by name when there are more. */
    public String ledBy(Viewer viewer) {
        return jdbc.sql("""
                        select p.id from party p join membership m on m.party_id = p.id
                         where p.kind = 'MUNICIPALITY' and m.user_id = :viewer and m.role_code = 'LOKET_TEAM_LEAD'
                         order by p.name limit 1""")
                .param("viewer", viewer.userId()).query(String.class).optional()
                .orElseThrow(() -> new NotVisible("signal desk", viewer.userId()));
    }

    public Optional<String> desk(String municipalityId, WorksAs worksAs) {
        return jdbc.sql("select party_id from signal_desk where municipality_id = :municipality and works_as = :worksAs")
                .param("municipality", municipalityId).param("worksAs", worksAs.name()).query(String.class).optional();
    }

    /** The municipality that named this party for something; empty when none did, or more. */
    public Optional<String> onlyDeskOf(String partyId) {
        List<String> all = jdbc.sql("select distinct municipality_id from signal_desk where party_id = :party").param("party", partyId)
                .query(String.class).list();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Names a party for it; null takes the old one away. */
    public void name(String municipalityId, WorksAs worksAs, String partyId) {
        // Two team leads at once wait for each other here.
        jdbc.sql("select id from party where id = :municipality for update").param("municipality", municipalityId).query(String.class).single();
        jdbc.sql("delete from signal_desk where municipality_id = :municipality and works_as = :worksAs")
                .param("municipality", municipalityId).param("worksAs", worksAs.name()).update();
        if (partyId != null) {
            jdbc.sql("insert into signal_desk (municipality_id, works_as, party_id) values (:municipality, :worksAs, :party)")
                    .param("municipality", municipalityId).param("worksAs", worksAs.name()).param("party", partyId).update();
        }
    }

    /** The promise that holds on the day; empty when the municipality chose none. */
    public Optional<SignalPromise> promise(String municipalityId, LocalDate on) {
        return jdbc.sql("""
                        select * from signal_promise where municipality_id = :municipality and valid_from <= :on
                         order by valid_from desc limit 1""")
                .param("municipality", municipalityId).param("on", on)
                .query((row, number) -> new SignalPromise(
                        row.getString("term_code"), row.getString("source"), SqlTime.date(row, "valid_from")))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is one from that day */
    public void promise(String municipalityId, SignalPromise it, String userId) {
        jdbc.sql("""
                        insert into signal_promise (municipality_id, valid_from, term_code, source, entered_by, entered_at)
                        values (:municipality, :from, :code, :source, :user, :now)""")
                .param("municipality", municipalityId).param("from", it.validFrom()).param("code", it.termCode())
                .param("source", it.source()).param("user", userId).param("now", SqlTime.toSql(clock.instant())).update();
    }

    /** Employers with whom the municipality has a dossier, by name; one that registered itself only after the loket confirmed it. */
    public List<String> knownEmployers(String municipalityId) {
        return jdbc.sql("""
                        select p.id from party p where p.kind = 'EMPLOYER' and exists (
                          select 1 from dossier d join dossier_party v on v.dossier_id = d.id
                           where d.employer_id = p.id and v.party_id = :municipality and v.until_at is null)
                           and not exists (select 1 from employer_registration r where r.employer_id = p.id and r.state <> 'CONFIRMED')
                         order by p.name, p.id limit 200""")
                .param("municipality", municipalityId).query(String.class).list();
    }
}
