package nl.werkbrug.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.inbox.NewTask;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a model says about one user task. Its name and documentation become the title and the help text.
 *
 * @param deadline code of the term that sets the date; null when nothing does
 */
record TaskModel(String processId, String elementId, String formId, WorksAs worksAs, String deadline) {

    /** Refuses a model whose task nobody could ever do, before it is deployed. */
    static TaskModel of(String processId, Element task) {
        String id = task.attribute("id");
        Map<String, String> properties =
                Objects.requireNonNullElse(BpmnParseUtil.parseCamundaExtensionProperties(task), Map.of());
        String form = task.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        if (form == null || properties.get("worksAs") == null) {
            throw new IllegalArgumentException("User task " + id + " of " + processId + " lacks formRef or worksAs");
        }
        return new TaskModel(
                processId, id, form, WorksAs.valueOf(properties.get("worksAs")), properties.get("deadline"));
    }

    NewTask newTask(DelegateTask task) {
        return new NewTask(
                task.getId(),
                needed(task, "dossierId"),
                needed(task, "subject"),
                needed(task, party(worksAs) + "PartyId"),
                worksAs,
                task.getName(),
                help(task.getDescription()),
                formId,
                processId,
                elementId,
                task.getExecution().getProcessBusinessKey(),
                Objects.toString(task.getVariable("itemId"), null),
                deadline,
                null);
    }

    /** A team lead signs at the same loket. */
    private static String party(WorksAs worksAs) {
        return worksAs == WorksAs.LOKET_LEAD ? party(WorksAs.LOKET) : worksAs.name().toLowerCase(Locale.ROOT);
    }

    private static String needed(DelegateTask task, String variable) {
        Object value = task.getVariable(variable);
        if (value == null) {
            throw new IllegalStateException(
                    "Task " + task.getTaskDefinitionKey() + " lacks the process variable " + variable);
        }
        return value.toString();
    }

    /** Indentation belongs to the model's file; blank lines between paragraphs stay. */
    private static String help(String documentation) {
        return documentation == null ? "" : documentation.strip().replaceAll("[ \\t]*\\R[ \\t]*", "\n");
    }
}
