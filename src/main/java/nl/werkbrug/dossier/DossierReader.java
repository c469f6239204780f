package nl.werkbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads dossiers; what the viewer may not see never leaves the database. */
@Component
class DossierReader {

    private static final String SELECT = """
            select d.id, d.reference, d.employer_id, e.name as employer_name, d.person_id,
                   case when p.id is null then e.name else concat(p.given_name, ' ', p.family_name) end as person_name,
                   d.opened_at, d.closed_at,
                   (select group_concat(distinct s.subject) from dossier_party s
                     where s.dossier_id = d.id and s.until_at is null and %s) as subjects
              from (%s) chosen
              join dossier d on d.id = chosen.id
              join party e on e.id = d.employer_id
              left join person p on p.id = d.person_id
             order by d.opened_at desc, d.id desc""";
    private static final String CHOSEN = "select d.id from dossier d%s where %s";
    private static final String NAMED = " join party e on e.id = d.employer_id left join person p on p.id = d.person_id";
    private static final String WORD = """
             and lower(concat(d.reference, ' ', e.name, ' ', coalesce(p.given_name, ''), ' ', coalesce(p.family_name, '')))
                 like :%s escape '!'
            """;
    private static final String PAGE = " order by d.opened_at desc, d.id desc limit :limit offset :offset";

    // The viewer's own parties come first: it lets the database start from an index instead of from all dossiers.
    private static final String OWN_PARTIES = """
            t.until_at is null
              and t.party_id in (select m.party_id from membership m where m.user_id = :viewer) and\s""";
    private static final String FROM_OWN =
            "d.id in (select t.dossier_id from dossier_party t where " + OWN_PARTIES + Visibility.sees("t") + ")";
    /** Asked of each dossier in turn, the newest first: soon enough found by who sees many of them. */
    private static final String ROW_BY_ROW = "case when exists (select 1 from dossier_party t where t.dossier_id = d.id and "
            + OWN_PARTIES + Visibility.sees("t") + ") then 1 else 0 end = 1";
    private static final int MANY = 1_000;
    private static final String COUNT = """
            select count(*) from (select 1 from membership m join dossier_party v on v.party_id = m.party_id
                                   where m.user_id = :viewer and v.until_at is null limit :most) seen""";

    private final JdbcClient jdbc;

    DossierReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DossierView> one(String id, Viewer viewer) {
        return jdbc.sql(SELECT.formatted(Visibility.sees("s"), CHOSEN.formatted("", FROM_OWN + " and d.id = :id")))
                .param("viewer", viewer.userId())
                .param("id", id)
                .query(DossierReader::view)
                .optional();
    }

    DossierPage page(Viewer viewer, String text, int page, int size) {
        Map<String, Object> words = words(text);
        StringBuilder chosen = new StringBuilder(words.isEmpty()
                ? CHOSEN.formatted("", many(viewer) ? ROW_BY_ROW : FROM_OWN)
                : CHOSEN.formatted(NAMED, FROM_OWN));
        words.keySet().forEach(name -> chosen.append(WORD.formatted(name)));
        chosen.append(ChosenEmployer.narrows("d.employer_id", viewer));
        List<DossierView> rows = jdbc.sql(SELECT.formatted(Visibility.sees("s"), chosen.append(PAGE)))
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .params(words)
                .param("limit", size + 1)
                .param("offset", (page - 1L) * size)
                .query(DossierReader::view)
                .list();
        boolean hasNext = rows.size() > size;
        return new DossierPage(hasNext ? rows.subList(0, size) : rows, page, hasNext);
    }

    private boolean many(Viewer viewer) {
        return jdbc.sql(COUNT).param("viewer", viewer.userId()).param("most", MANY).query(Integer.class).single() == MANY;
    }

    private static Map<String, Object> words(String text) {
        Map<String, Object> words = new LinkedHashMap<>();
        String cleaned = text == null ? "" : text.strip().toLowerCase(java.util.Locale.ROOT);
        Stream.of(cleaned.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .forEach(word -> words.put("word" + words.size(), "%" + word.replaceAll("([!%_])", "!$1") + "%"));
        return words;
    }

    private static DossierView view(ResultSet row, int number) throws SQLException {
        return new DossierView(
                row.getString("id"),
                row.getString("reference"),
                row.getString("employer_id"),
                row.getString("employer_name"),
                row.getString("person_id"),
                row.getString("person_name"),
                SqlTime.moment(row, "opened_at"),
                SqlTime.moment(row, "closed_at"),
                Stream.of(row.getString("subjects").split(",")).sorted().toList());
    }
}
