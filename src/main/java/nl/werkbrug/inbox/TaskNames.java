package nl.werkbrug.inbox;

import java.util.Locale;
import nl.werkbrug.party.EmployerRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the names by which open tasks are sorted and found equal to the names of their employers. */
@Component
class TaskNames {

    private static final String RENAME = """
            update inbox_task t
               set t.employer_sort = :sort,
                   t.person_sort = case when (select d.person_id from dossier d where d.id = t.dossier_id) is null
                                        then :sort else t.person_sort end,
                   t.search_text = (select substring(lower(concat(d.reference, ' ', :name, ' ', coalesce(p.given_name, ''), ' ',
                                                                  coalesce(p.family_name, ''), ' ', t.title)), 1, 500)
                                      from dossier d left join person p on p.id = d.person_id where d.id = t.dossier_id)
             where t.employer_id = :employer and t.state = 'OPEN'""";
    /** Who keeps a matter is no employer: its task is sorted by the employer whose turn it is. */
    private static final String TURN = """
            update inbox_task t set t.employer_sort = :sort
             where t.party_id = :employer and t.employer_id <> :employer and t.state = 'OPEN'
               and exists (select 1 from party e where e.id = t.employer_id and e.kind <> 'EMPLOYER')""";

    private final JdbcClient jdbc;

    TaskNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    }
}
