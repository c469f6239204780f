package nl.werkbrug.conventions;

import static nl.werkbrug.conventions.Model.camunda;
import static nl.werkbrug.conventions.Model.documentation;
import static nl.werkbrug.conventions.Model.passes;
import static nl.werkbrug.conventions.Model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.werkbrug.access.WorksAs;
import org.w3c.dom.Element;

/** What every model must keep to, so that it works in the inbox, survives a restart and can be read by people. */
final class ModelConventions {

    private static final String OWN_KEY = "#{execution.processBusinessKey}";
    /** The id of something that a step opened, such as a request; its process is about that. */
    private static final String OTHER_KEY = "\\$\\{[a-z][A-Za-z]*Id\\}";
    private static final String STEP = "[$#]\\{[a-z]\\w*\\.\\w+\\([^{}]*\\)}";
    private static final String BY_PROCESS = "\\$\\{[a-z][A-Za-z]*}";
    private static final String DAYS = "P?\\d+D?";
    private static final String DRAWN_BY_DEFAULT = "(Activity|Event|Gateway|Flow)_[0-9a-z]{7}";
    private static final int TITLE = 200;
    /** The caller's own key, or the id of what the called process is about. */
    private static final String KEY = "#\\{(execution\\.processBusinessKey|[a-z][A-Za-z]*Id)}";
    private static final int HELP = 2000;

    private final Set<String> forms;
    private final Predicate<String> knownDeadline;

    ModelConventions(Set<String> forms, Predicate<String> knownDeadline) {
        this.forms = forms;
        this.knownDeadline = knownDeadline;
    }

    /** What is wrong with the model, in words; empty when nothing is. */
    List<String> problems(Model model) {
        List<String> problems = new ArrayList<>();
        process(model, problems);
        model.all("userTask").forEach(task -> userTask(task, problems));
        Stream.of("serviceTask", "sendTask")
                .flatMap(kind -> model.all(kind).stream())
                .forEach(task -> serviceTask(task, problems));
        model.all("callActivity").forEach(call -> call(call, problems));
        timers(model, problems);
        unwanted(model, problems);
        model.nodes().forEach(node -> node(model, node, problems));
        model.all("sequenceFlow").forEach(flow -> drawn(model, flow, problems));
        return problems.stream().map(problem -> model.file() + ": " + problem).toList();
    }

    private static void process(Model model, List<String> problems) {
        List<Element> processes = model.all("process");
        check(processes.size() == 1, problems, "has " + processes.size() + " processes instead of one");
        for (Element process : processes) {
            String id = process.getAttribute("id");
            check(model.file().endsWith("/" + id + ".bpmn"), problems, "is not named after its process " + id);
            check(process.getAttribute("isExecutable").equals("true"), problems, "is not executable");
            check(!process.getAttribute("name").isBlank(), problems, "has no name");
            check(
                    camunda(process, "historyTimeToLive").matches(DAYS),
                    problems,
                    "has no history time to live in days, such as P2557D");
        }
    }

    private void userTask(Element task, List<String> problems) {
        String form = camunda(task, "formRef");
        check(form.matches(BY_PROCESS) || forms.contains(form), problems, task, "has no form that exists: '" + form + "'");
        String worksAs = property(task, "worksAs");
        check(
                worksAs.matches(BY_PROCESS) || Stream.of(WorksAs.values()).anyMatch(each -> each.name().equals(worksAs)),
                problems,
                task,
                "does not say whose work it is: worksAs is '" + worksAs + "'");
        String deadline = property(task, "deadline");
        check(knownDeadline.test(deadline), problems, task, "has no deadline that is known: '" + deadline + "'");
        String help = documentation(task).strip();
        check(!help.isEmpty() && help.length() <= HELP, problems, task, "has no help text, or one too long");
        check(task.getAttribute("name").length() <= TITLE, problems, task, "has too long a title");
    }

    /** A step in the user's own transaction is allowed with a reason, in the extension property "synchronous". */
    private static void serviceTask(Element task, List<String> problems) {
        check(camunda(task, "expression").matches(STEP), problems, task, "does not call a step by expression");
        boolean async = camunda(task, "asyncBefore").equals("true");
        check(async || !property(task, "synchronous").isBlank(), problems, task, "is not asynchronous");
    }

    /** A request at an authority has a key of its own: one process may ask more than once. */
    private static void call(Element call, List<String> problems) {
        check(
                passes(call, "businessKey", key -> key.matches(KEY)),
                problems,
                call,
                "does not hand on the business key");
        check(passes(call, "variables", "all"::equals), problems, call, "does not hand on all variables");
    }

    private static void timers(Model model, List<String> problems) {
        for (String kind : List.of("timeDate", "timeDuration", "timeCycle")) {
            for (Element timer : model.all(kind)) {
                String value = timer.getTextContent().strip();
                check(value.matches(STEP), problems, "has a timer that no step computes: " + value);
            }
        }
    }

    private static void unwanted(Model model, List<String> problems) {
        for (String kind : List.of("inclusiveGateway", "complexGateway", "scriptTask", "script", "task")) {
            check(model.all(kind).isEmpty(), problems, "has a " + kind);
        }
    }

    private static void node(Model model, Element node, List<String> problems) {
        drawn(model, node, problems);
        check(!node.getAttribute("id").matches(DRAWN_BY_DEFAULT), problems, node, "has an id without meaning");
        boolean gateway = node.getLocalName().endsWith("Gateway");
        boolean decides = node.getLocalName().equals("exclusiveGateway")
                && model.flowsFrom(node).size() > 1;
        check(gateway && !decides || !node.getAttribute("name").isBlank(), problems, node, "has no label");
        if (decides) {
            for (Element answer : model.flowsFrom(node)) {
                check(!answer.getAttribute("name").isBlank(), problems, answer, "has no answer as its label");
            }
        }
    }

    private static void drawn(Model model, Element element, List<String> problems) {
        check(model.isDrawn(element), problems, element, "is not drawn");
    }

    private static void check(boolean holds, List<String> problems, Element element, String problem) {
        check(holds, problems, element.getAttribute("id") + " " + problem);
    }

    private static void check(boolean holds, List<String> problems, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
