package nl.werkbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads dossiers; what the viewer may not see never leaves the database. */
@Component
class DossierReader {

    private static final String COLUMNS = """
            select d.id, d.reference, d.employer_id, e.name as employer_name, d.person_id,
                   case when p.id is null then e.name else concat(p.given_name, ' ', p.family_name) end as person_name,
                   d.opened_at, d.closed_at,
                   (select group_concat(distinct s.subject) from dossier_party s
                     where s.dossier_id = d.id and s.until_at is null and %s) as subjects
              from dossier d
              join party e on e.id = d.employer_id
              left join person p on p.id = d.person_id
             where d.id in (select t.dossier_id from dossier_party t where %s)
            """;
    private static final String ONE = " and d.id = :id";
    private static final String WORD = """
             and lower(concat(d.reference, ' ', e.name, ' ', coalesce(p.given_name, ''), ' ', coalesce(p.family_name, '')))
                 like :%s escape '!'
            """;
    private static final String PAGE = " order by d.opened_at desc, d.id limit :limit offset :offset";

    // The viewer's own parties come first: it lets the database start from an index instead of from all dossiers.
    private static final String OWN_PARTIES = """
            t.until_at is null
              and t.party_id in (select m.party_id from membership m where m.user_id = :viewer) and\s""";

    private final JdbcClient jdbc;

    DossierReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DossierView> one(String id, Viewer viewer) {
        return jdbc.sql(columns() + ONE)
                .param("viewer", viewer.userId())
                .param("id", id)
                .query(DossierReader::view)
                .optional();
    }

    DossierPage page(Viewer viewer, String text, int page, int size) {
        Map<String, Object> words = words(text);
        StringBuilder sql = new StringBuilder(columns());
        words.keySet().forEach(name -> sql.append(WORD.formatted(name)));
        List<DossierView> rows = jdbc.sql(sql.append(PAGE).toString())
                .param("viewer", viewer.userId())
                .params(words)
                .param("limit", size + 1)
                .param("offset", (page - 1L) * size)
                .query(DossierReader::view)
                .list();
        boolean hasNext = rows.size() > size;
        return new DossierPage(hasNext ? rows.subList(0, size) : rows, page, hasNext);
    }

    private static String columns() {
        return COLUMNS.formatted(Visibility.sees("s"), OWN_PARTIES + Visibility.sees("t"));
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
