package nl.werkbrug.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;

/** The one select that makes an {@link InboxTask}. */
final class TaskRows {

    static final String COLUMNS = """
            t.id, t.dossier_id, d.reference, e.name as employer_name,
            case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name,
            case when p.id is null then 0 else 1 end as of_employee, t.subject, t.party_id, t.works_as,
            t.assignee_id, a.display_name as assignee_name, t.title, t.help_text, t.form_id, t.process_id,
            t.element_id, t.business_key, t.item_id, t.deadline_code, t.due_on, t.state, t.created_at,\s"""
            + ActingFor.names("c", "cf") + " as completer, t.completed_at, t.result, t.version";
    static final String FROM = """
             from inbox_task t
             join dossier d on d.id = t.dossier_id
             join party e on e.id = d.employer_id
             left join person p on p.id = d.person_id
             left join app_user a on a.id = t.assignee_id
             left join app_user c on c.id = t.completed_by
             left join app_user cf on cf.id = t.completed_for
            """;
    static final String SELECT = "select " + COLUMNS + FROM;

    private TaskRows() {}

    static InboxTask task(ResultSet row, int number) throws SQLException {
        return new InboxTask(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("reference"),
                row.getString("employer_name"),
                KeptWords.shown(row.getString("person_name")),
                row.getInt("of_employee") == 1,
                row.getString("subject"),
                row.getString("party_id"),
                WorksAs.valueOf(row.getString("works_as")),
                row.getString("assignee_id"),
                row.getString("assignee_name"),
                row.getString("title"),
                row.getString("help_text"),
                row.getString("form_id"),
                row.getString("process_id"),
                row.getString("element_id"),
                row.getString("business_key"),
                row.getString("item_id"),
                row.getString("deadline_code"),
                SqlTime.date(row, "due_on"),
                InboxTask.State.valueOf(row.getString("state")),
                SqlTime.moment(row, "created_at"),
                row.getString("completer"),
                SqlTime.moment(row, "completed_at"),
                row.getString("result"),
                row.getInt("version"));
    }
}
