package nl.werkbrug.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employers that somebody works for, and choosing one of them. */
@Component
public class EmployerChoices {

    /** More are found by a piece of the name. */
    public static final int SHOWN = 50;

    private static final String MINE = """
            select distinct p.id, p.name, lower(p.name) as sort_name
              from membership m join employer e on e.party_id = m.party_id join party p on p.id = m.party_id
             where m.user_id = :viewer%s order by sort_name, p.id limit :most""";
    private static final String OF_DOSSIER = """
            select p.id, p.name from dossier d join employer e on e.party_id = d.employer_id join party p on p.id = e.party_id
             where d.id = :dossier and d.id in (select s.dossier_id from dossier_party s where s.dossier_id = :dossier and\s"""
            + Visibility.sees("s") + ")" + """
            \sunion select p.id, p.name from dossier d join dossier_party g on g.dossier_id = d.id and g.until_at is null
              join employer e on e.party_id = g.party_id join party p on p.id = e.party_id
             where d.id = :dossier and not exists (select 1 from employer o where o.party_id = d.employer_id) and\s"""
            + Visibility.seesAtParty("g");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;
    private final ObjectProvider<EmployerOfAddress> modules;

    EmployerChoices(JdbcClient jdbc, ObjectProvider<EmployerOfAddress> modules) {
        this.jdbc = jdbc;
        this.modules = modules;
    }

    /** One employer to choose. */
    public record Choice(String id, String name) {}

    /** Those whose name holds a piece of text, at most {@link #SHOWN} and one more. */
    @Transactional(readOnly = true)
    public List<Choice> of(Viewer viewer, String text) {
        return jdbc.sql(MINE.formatted(" and lower(p.name) like :piece escape '!'"))
                .param("viewer", viewer.userId())
                .param("piece", "%" + text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([!%_])", "!$1") + "%")
                .param("most", SHOWN + 1)
                .query((row, number) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }

    /** The employer of a dossier that the viewer sees; of a matter, the viewer's employer that is let in to it, when there is one. */
    @Transactional(readOnly = true)
    public Optional<Choice> ofDossier(String dossierId, Viewer viewer) {
        List<Choice> found = jdbc.sql(OF_DOSSIER)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The employer that an address is about.
     *
     * @param path the address, without the context of the application
     * @param id the id in it: of an employer, of a dossier, or of something that a module knows
     * @return empty for what is of no employer, and for what the viewer does not see: the page itself refuses that
     */
    @Transactional(readOnly = true)
    public Optional<String> ofAddress(String path, String id, Viewer viewer) {
        return !ID.matcher(id).matches()
                ? Optional.empty()
                : one(id, viewer).or(() -> ofDossier(id, viewer)).map(Choice::id).or(() -> modules.stream()
                        .flatMap(module -> module.employer(path, id, viewer).stream())
                        .findFirst());
    }

    /** One of the viewer's employers; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<Choice> one(String id, Viewer viewer) {
        return jdbc.sql(MINE.formatted(" and p.id = :id"))
                .param("viewer", viewer.userId())
                .param("id", id)
                .param("most", 1)
                .query((row, number) -> new Choice(row.getString("id"), row.getString("name")))
                .optional();
    }

    /** What the viewer chose; looked up once in a session. */
    @Transactional(readOnly = true)
    public ChosenEmployer now(Viewer viewer, HttpServletRequest request) {
        return ChosenEmployer.kept().orElseGet(() -> {
            ChosenEmployer all = new ChosenEmployer(several(viewer), null, null);
            HttpSession session = request.getSession(false);
            if (session != null) {
                all.keep(session);
            }
            return all;
        });
    }

    /**
     * Works for one employer from here on; null for all of them.
     *
     * @throws NotVisible when it is none of the viewer's employers
     */
    @Transactional(readOnly = true)
    public void choose(String employerId, Viewer viewer, HttpSession session) {
        Choice chosen = employerId == null
                ? new Choice(null, null)
                : one(employerId, viewer).orElseThrow(() -> new NotVisible("employer", employerId));
        new ChosenEmployer(several(viewer), chosen.id(), chosen.name()).keep(session);
    }

    private boolean several(Viewer viewer) {
        return jdbc.sql(MINE.formatted(""))
                        .param("viewer", viewer.userId())
                        .param("most", 2)
                        .query((row, number) -> row.getString("id"))
                        .list()
                        .size()
                > 1;
    }
}
