package nl.werkbrug.hire.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.home.ExpectedProof;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kept evidence calendars of all hires of an employer, in one question. */
@Component
class ProofAhead implements ExpectedProof {

    // The first by day from the index alone, then who may see them and whether they run: else each of thousands would be asked.
    private static final int SPARE = 4;
    private static final String FIRST = """
            select e.hire_id, e.due_on, e.about, e.note, e.what, concat(p.given_name, ' ', p.family_name) as person_name, o.name
              from (select c.hire_id, c.place from proof_ahead c
                     where c.due_on between :from and :until
                       and c.employer_id in (select m.party_id from membership m where m.user_id = :viewer)""";
    private static final String WITHIN = """
            \sorder by c.due_on, c.hire_id, c.place limit :some) f
              join proof_ahead e on e.hire_id = f.hire_id and e.place = f.place
              join hire h on h.id = e.hire_id and h.state <> 'STOPPED'
              join dossier d on d.id = e.dossier_id
              join person p on p.id = d.person_id
              join party o on o.id = e.employer_id
             where not exists (select 1 from running_deadline r
                                where r.dossier_id = e.dossier_id and r.term_code = e.term_code and r.ends_on = e.due_on)
               and case when\s""";

    private final JdbcClient jdbc;

    ProofAhead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moment> within(LocalDate from, LocalDate until, int most, Viewer viewer) {
        return jdbc.sql(FIRST + ChosenEmployer.narrows("c.employer_id", viewer) + WITHIN + Visibility.sees("e")
                        + " then 1 else 0 end = 1 order by e.due_on, e.hire_id, e.place limit :most")
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .param("some", most * SPARE)
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query(ProofAhead::moment)
                .list();
    }

    private static Moment moment(ResultSet row, int number) throws SQLException {
        String note = KeptWords.shown(row.getString("note"));
        return new Moment(
                row.getString("hire_id"), SqlTime.date(row, "due_on"), KeptWords.shown(row.getString("about")) + (note.isEmpty() ? "" : " (" + note + ")"),
                row.getString("what"), row.getString("person_name"), row.getString("name"));
    }
}
