package nl.werkbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads dossiers; what the viewer may not see never leaves the database. */
@Component
class DossierReader {

    private static final String SELECT = """
            select d.id, d.reference, d.employer_id, e.name as employer_name, %4$s as shown_employer, d.person_id,
                   case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name,
                   d.opened_at, d.closed_at,
                   (select group_concat(distinct s.subject) from dossier_party s
                     where s.dossier_id = d.id and s.until_at is null and %1$s) as subjects,
                   (select group_concat(distinct s.subject) from dossier_party s
                     where s.dossier_id = d.id and s.until_at is null and %2$s) as whole_subjects
              from (%3$s) chosen
              join dossier d on d.id = chosen.id
              join party e on e.id = d.employer_id
              left join person p on p.id = d.person_id
             order by %5$sd.opened_at desc, d.id desc""";
    private static final String PROGRESS = Visibility.seesWith("s", Right.PROGRESS);
    private static final String WHOLE = Visibility.sees("s");
    private static final String EMPLOYER = ChosenEmployer.nameOf("e", "d.id");
    private static final String COUNTS = """
            select d.employer_id, count(distinct d.id) as many from dossier d
              join dossier_party s on s.dossier_id = d.id and s.until_at is null and %s
             where d.employer_id in (:employers) and d.person_id is not null group by d.employer_id""".formatted(PROGRESS);
    private static final String NEWEST = " order by d.opened_at desc, d.id desc";
    private static final String BY_EMPLOYER =
            " order by (select o.name from party o where o.id = d.employer_id), d.employer_id, d.opened_at desc, d.id desc";
    private static final String PAGE = " limit :limit offset :offset";

    private final JdbcClient jdbc;

    DossierReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DossierView> one(String id, Viewer viewer) {
        SoughtDossiers chosen = SoughtDossiers.one(id, viewer);
        return jdbc.sql(SELECT.formatted(PROGRESS, WHOLE, chosen.sql(), EMPLOYER, ""))
                .params(chosen.values())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query(DossierReader::view)
                .optional();
    }

    /** A page of the dossiers with an employee, or of those without one, newest first. */
    DossierPage page(Viewer viewer, boolean withEmployee, int page, int size) {
        String which = " and d.person_id is " + (withEmployee ? "not null" : "null");
        return page(SoughtDossiers.all(viewer, jdbc), which, viewer, page, size);
    }

    DossierPage page(Viewer viewer, String text, int page, int size) {
        List<String> words = SearchWords.sought(text);
        if (words.isEmpty() && !text.isBlank()) {
            return new DossierPage(List.of(), page, false, false);
        }
        return page(words.isEmpty() ? SoughtDossiers.all(viewer, jdbc) : SoughtDossiers.with(words, viewer, jdbc), "", viewer, page, size);
    }

    /**
     * A page of the dossiers with an employee by the name of their employer, the newest of each first; of somebody with very many of
     * them the newest of all first.
     */
    DossierPage byEmployer(Viewer viewer, int page, int size) {
        Optional<SoughtDossiers> few = SoughtDossiers.few(viewer, jdbc);
        if (few.isEmpty()) {
            return page(viewer, true, page, size);
        }
        // One more before and one after: whether its first employer goes on from the page before, and whether a page follows.
        int before = page > 1 ? 1 : 0;
        String narrowed = few.get().sql() + " and d.person_id is not null" + ChosenEmployer.narrowsDossier("d.id", viewer) + BY_EMPLOYER;
        List<DossierView> rows = rows(few.get(), narrowed, "e.name, d.employer_id, ", viewer, size + 1 + before, (page - 1L) * size - before);
        List<DossierView> shown = rows.subList(Math.min(before, rows.size()), Math.min(size + before, rows.size()));
        boolean goesOn = before == 1 && !shown.isEmpty() && shown.get(0).employerId().equals(rows.get(0).employerId());
        return new DossierPage(shown, page, rows.size() > size + before, goesOn);
    }

    private DossierPage page(SoughtDossiers chosen, String which, Viewer viewer, int page, int size) {
        String narrowed = chosen.sql() + which + ChosenEmployer.narrowsDossier("d.id", viewer) + NEWEST;
        List<DossierView> rows = rows(chosen, narrowed, "", viewer, size + 1, (page - 1L) * size);
        boolean hasNext = rows.size() > size;
        return new DossierPage(hasNext ? rows.subList(0, size) : rows, page, hasNext, false);
    }

    private List<DossierView> rows(SoughtDossiers chosen, String narrowed, String order, Viewer viewer, int limit, long offset) {
        return jdbc.sql(SELECT.formatted(PROGRESS, WHOLE, narrowed + PAGE, EMPLOYER, order))
                .params(chosen.values())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .param("limit", limit)
                .param("offset", offset)
                .query(DossierReader::view)
                .list();
    }

    /** How many dossiers with an employee the viewer sees at each of these employers; one statement. */
    Map<String, Integer> countAt(Collection<String> employerIds, Viewer viewer) {
        Map<String, Integer> counts = new HashMap<>();
        if (!employerIds.isEmpty()) {
            jdbc.sql(COUNTS).param("employers", employerIds).param("viewer", viewer.userId())
                    .query(row -> {
                        counts.put(row.getString("employer_id"), row.getInt("many"));
                    });
        }
        return counts;
    }

    private static DossierView view(ResultSet row, int number) throws SQLException {
        return new DossierView(
                row.getString("id"),
                row.getString("reference"),
                row.getString("employer_id"),
                row.getString("employer_name"),
                row.getString("shown_employer"),
                row.getString("person_id"),
                KeptWords.shown(row.getString("person_name")),
                SqlTime.moment(row, "opened_at"),
                SqlTime.moment(row, "closed_at"),
                subjects(row.getString("subjects")),
                subjects(row.getString("whole_subjects")));
    }

    private static List<String> subjects(String joined) {
        return joined == null ? List.of() : Stream.of(joined.split(",")).sorted().toList();
    }
}
