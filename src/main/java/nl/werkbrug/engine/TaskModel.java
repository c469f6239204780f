package nl.werkbrug.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.inbox.NewTask;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a model says about one user task. Its name and documentation become the title and the help text.
 *
 * @param formId its form, or {@code ${name}} when that differs by process: then the variable {@code name} says which
 * @param worksAs whose work it is, or {@code ${name}} when that differs by process: then the variables {@code name} and
 *     {@code namePartyId} say who must act
 * @param deadline code of the term that sets the date; null when nothing does
 */
record TaskModel(String processId, String elementId, String formId, String worksAs, String deadline) {

    private static final Pattern BY_PROCESS = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");

    /** Refuses a model whose task nobody could ever do, before it is deployed. */
    static TaskModel of(String processId, Element task) {
        String id = task.attribute("id");
        Map<String, String> properties =
                Objects.requireNonNullElse(BpmnParseUtil.parseCamundaExtensionProperties(task), Map.of());
        String form = task.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        if (form == null || properties.get("worksAs") == null) {
            throw new IllegalArgumentException("User task " + id + " of " + processId + " lacks formRef or worksAs");
        }
        String worksAs = properties.get("worksAs");
        if (!BY_PROCESS.matcher(worksAs).matches()) {
            WorksAs.valueOf(worksAs);
        }
        return new TaskModel(processId, id, form, worksAs, properties.get("deadline"));
    }

    NewTask newTask(DelegateTask task) {
        Matcher differs = BY_PROCESS.matcher(worksAs);
        boolean byProcess = differs.matches();
        Matcher ownForm = BY_PROCESS.matcher(formId);
        WorksAs whose = WorksAs.valueOf(byProcess ? needed(task, differs.group(1)) : worksAs);
        return new NewTask(
                task.getId(),
                needed(task, "dossierId"),
                needed(task, "subject"),
                needed(task, (byProcess ? differs.group(1) : party(whose)) + "PartyId"),
                whose,
                task.getName(),
                help(task.getDescription()),
                ownForm.matches() ? needed(task, ownForm.group(1)) : formId,
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
