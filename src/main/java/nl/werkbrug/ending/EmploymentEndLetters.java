package nl.werkbrug.ending;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.document.EmploymentEndLetter.Kind;
import nl.werkbrug.dossier.Consequence.Tell;
import nl.werkbrug.ending.EmploymentEndItems.Walled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters of an end: to the employee, and one for each authority, behind the wall of what stands in it. */
@Repository
public class EmploymentEndLetters {

    private final JdbcClient jdbc;
    private final EmploymentEndPaper paper;

    EmploymentEndLetters(JdbcClient jdbc, EmploymentEndPaper paper) {
        this.jdbc = jdbc;
        this.paper = paper;
    }

    /** A letter that was made for an authority. */
    public record Made(String addressee, String documentId) {}

    /** Those that say that it ends. Nobody writes to somebody who died. */
    void ends(ToldEnd it, List<Walled> all) {
        if (it.reason() != EmploymentEndReason.DEATH) {
            paper.employee(it, Kind.EMPLOYEE);
        }
        authorities(it, Kind.AUTHORITY, all);
    }

    /** Those that say that it goes on; an authority that was not told hears nothing. */
    void stays(ToldEnd it, List<Walled> all) {
        if (it.reason() != EmploymentEndReason.DEATH) {
            paper.employee(it, Kind.EMPLOYEE_STAYS);
        }
        // A task of its own may have told already; only its module knows.
        authorities(it, Kind.AUTHORITY_STAYS, all.stream()
                .filter(one -> it.authoritiesKnow() || one.consequence().tell() != null && byItself(one.consequence().tell()))
                .toList());
    }

    private void authorities(ToldEnd it, Kind kind, List<Walled> all) {
        Map<String, Map<String, List<Tell>>> tells = all.stream()
                .filter(one -> one.consequence().tell() != null)
                .collect(Collectors.groupingBy(
                        Walled::subject, TreeMap::new,
                        Collectors.groupingBy(one -> one.consequence().tell().who(), TreeMap::new,
                                Collectors.mapping(one -> one.consequence().tell(), Collectors.toList()))));
        tells.forEach((wall, byName) -> byName.forEach((who, about) -> keep(it, wall, who, paper.authority(
                it, kind, wall, who, it.authoritiesKnow() || about.stream().anyMatch(EmploymentEndLetters::byItself),
                about.stream().map(Tell::line).toList()))));
    }

    /** Whether the task of the end does not see to it: then nobody here knows what was sent. */
    private static boolean byItself(Tell tell) {
        return tell.term() == null;
    }

    private void keep(ToldEnd it, String wall, String who, String documentId) {
        jdbc.sql("""
                        insert into employment_end_letter (end_id, told_times, subject, addressee, document_id)
                        values (:end, :times, :subject, :who, :document)""")
                .param("end", it.id())
                .param("times", it.toldTimes())
                .param("subject", wall)
                .param("who", who)
                .param("document", documentId)
                .update();
    }

    /** The newest to each authority, as far as they stand behind the same wall as the end itself. */
    public List<Made> made(ToldEnd it) {
        Map<String, String> newest = new TreeMap<>();
        jdbc.sql("""
                        select addressee, document_id from employment_end_letter where end_id = :end and subject = :subject
                         order by told_times""")
                .param("end", it.id())
                .param("subject", it.subject())
                .query((row, number) -> new Made(row.getString("addressee"), row.getString("document_id")))
                .list()
                .forEach(letter -> newest.put(letter.addressee(), letter.documentId()));
        return newest.entrySet().stream().map(each -> new Made(each.getKey(), each.getValue())).toList();
    }
}
