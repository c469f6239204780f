package nl.werkbrug.lab;

import java.util.Objects;
import nl.werkbrug.inbox.Procedure;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/**
 * Tasks by their step in a model. A step is called as its task, without what that names of one dossier. Steps of one name are one step that
 * several parties do; those of other procedures are told apart by the procedure.
 */
@Component
class LabSteps implements LabSource {

    private static final String PLACE = "{0}";

    @Override
    public Measure measure() {
        return Measure.STEP;
    }

    @Override
    public String rows() {
        return """
                select t.dossier_id, t.subject, concat(t.process_id, '.', t.element_id) as group_code,
                       case t.state when 'DONE' then 'CLOSED' else 'OPEN' end as outcome,
                       cast(t.created_at as date) as on_day, cast(t.completed_at as date) as until_day, 0 as amount
                  from inbox_task t where t.state in ('OPEN', 'DONE') and t.procedure_code not in (%s)""".formatted(LabConfiguration.BY_KIND);
    }

    /** As the words of tasks are called: without what says in a model that it is a task of people. */
    @Override
    public String groupKey(String element) {
        return "tasks." + element.replace(".userTask_", ".") + ".title";
    }

    /** "Besluit ondertekenen: {0}" is "Besluit ondertekenen", and "Loonkostenvoordeel {0}: bezwaar maken" keeps both of its parts. */
    @Override
    public String name(String element) {
        String title = Words.of(groupKey(element));
        return title.contains(PLACE) ? Words.of(groupKey(element), "").replaceAll("\\s+:", ":").replaceAll("[:\\s]+$", "") : title;
    }

    @Override
    public String apart(String element) {
        Procedure procedure = Procedure.ofProcess(element.substring(0, element.indexOf('.')));
        return Words.of("inbox.procedure." + Objects.requireNonNullElse(procedure, Procedure.OTHER));
    }
}
