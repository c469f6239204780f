package nl.werkbrug.inbox;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.party.EmployerRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the names by which open tasks are sorted and found equal to the names of their employers, for each task and for their dossier. */
@Component
class TaskNames {

    private static final String RENAME = """
            update inbox_task t
               set t.employer_sort = :sort,
                   t.person_sort = case when (select d.person_id from dossier d where d.id = t.dossier_id) is null
                                        then :sort else t.person_sort end,
                   t.search_text = (select substring(%s, 1, 500) from dossier d left join person p on p.id = d.person_id where d.id = t.dossier_id)
             where t.employer_id = :employer and t.state = 'OPEN'""".formatted(plain(":name", "t.title"));
    /** Who keeps a matter is no employer: its task is sorted by the employer whose turn it is. */
    private static final String TURN = """
            update inbox_task t set t.employer_sort = :sort
             where t.party_id = :employer and t.employer_id <> :employer and t.state = 'OPEN'
               and exists (select 1 from party e where e.id = t.employer_id and e.kind <> 'EMPLOYER')""";

    private static final String TEXT = """
            select substring(%s, 1, 500)
              from dossier d join party e on e.id = d.employer_id left join person p on p.id = d.person_id""";
    private static final String OF_DOSSIER = TEXT.formatted(plain("e.name")) + " where d.id = :dossier";
    private static final String KNOWN = "select count(*) from inbox_dossier_text where dossier_id = :dossier and search_text = (" + OF_DOSSIER + ")";
    private static final String CHANGE = "update inbox_dossier_text set search_text = (" + OF_DOSSIER + ") where dossier_id = :dossier";
    private static final String ADD = "insert into inbox_dossier_text (dossier_id, search_text) values (:dossier, (" + OF_DOSSIER + "))";
    private static final String RENAME_DOSSIERS = "update inbox_dossier_text n set n.search_text = (" + TEXT.formatted(plain(":name"))
            + " where d.id = n.dossier_id) where n.dossier_id in (select o.id from dossier o where o.employer_id = :employer)";

    private final JdbcClient jdbc;

    TaskNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The words by which a task is found, in SQL: of dossier {@code d} and person {@code p}, and what else stands in it.
     *
     * @param employer the name of the employer, in SQL
     * @param title idem, of the task; without it what all tasks of the dossier have in common
     */
    static String plain(String employer, String... title) {
        String words = "concat(d.reference, ' ', %s, ' ', coalesce(p.given_name, ''), ' ', coalesce(p.family_name, ''), ' ', coalesce(d.matter_name, '')%s)"
                .formatted(employer, Stream.of(title).map(each -> ", ' ', " + each).collect(Collectors.joining()));
        return PlainLetters.sql(words);
    }

    /** A task of the dossier opens: {@link FoundTasks} finds none whose dossier is not known here. */
    void opened(String dossierId) {
        if (jdbc.sql(KNOWN).param("dossier", dossierId).query(Integer.class).single() == 0
                && jdbc.sql(CHANGE).param("dossier", dossierId).update() == 0) {
            try {
                jdbc.sql(ADD).param("dossier", dossierId).update();
            } catch (DuplicateKeyException e) {
                // Another node was first with another task of the dossier; only this statement is undone.
            }
        }
    }

    @EventListener
    void renamed(EmployerRenamed employer) {
        jdbc.sql(RENAME)
                .param("sort", employer.name().toLowerCase(Locale.ROOT))
                .param("name", employer.name())
                .param("employer", employer.employerId())
                .update();
        jdbc.sql(TURN)
                .param("sort", employer.name().toLowerCase(Locale.ROOT))
                .param("employer", employer.employerId())
                .update();
        jdbc.sql(RENAME_DOSSIERS)
                .param("name", employer.name())
                .param("employer", employer.employerId())
                .update();
    }
}
