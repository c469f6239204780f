package nl.werkbrug.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.workflow.NextStep;
import nl.werkbrug.workflow.NextStep.Kind;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * Walks through a model from a user task to whatever comes next, along its labels. Where a label is missing, branches join or
 * the walk grows long, it gives up: a page that says nothing is better than one that is wrong.
 */
final class StepsAfter {

    private static final int MOST = 6;
    private static final int FAR = 30;
    private static final String WHOEVER = "WHOEVER";

    private final List<NextStep> found = new ArrayList<>();

    private StepsAfter() {}

    /** Where it stands: the answers that led here, and what the product does by itself on the way. */
    private record Way(List<String> when, String automatic, int length) {

        Way past(String name) {
            return new Way(when, name == null || name.isBlank() ? automatic : ModelNames.plain(name), length + 1);
        }

        /** The same question again: its last answer says it more precisely. */
        Way with(String question, String answer) {
            List<String> more = new ArrayList<>(when);
            more.removeIf(it -> it.startsWith(question + " "));
            more.add(question + " " + answer);
            return new Way(List.copyOf(more), automatic, length + 1);
        }
    }

    /** The model has no words for it. */
    private static final class NotSaid extends RuntimeException {
        private NotSaid() {
            super(null, null, false, false);
        }
    }

    static List<NextStep> of(FlowNode task) {
        if (task instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            return List.of();
        }
        StepsAfter walk = new StepsAfter();
        try {
            walk.on(task, new Way(List.of(), null, 0));
            return walk.found.size() > MOST ? List.of() : walk.found.stream().distinct().toList();
        } catch (NotSaid e) {
            return List.of();
        }
    }

    private void on(FlowNode from, Way way) {
        Collection<SequenceFlow> flows = from.getOutgoing();
        if (flows.size() != 1) {
            throw new NotSaid();
        }
        at(flows.iterator().next().getTarget(), way);
    }

    private void at(FlowNode node, Way way) {
        if (way.length() > FAR) {
            throw new NotSaid();
        }
        if (node instanceof UserTask task) {
            add(way, node, Kind.TASK, worksAs(task));
        } else if (node instanceof CallActivity) {
            add(way, node, Kind.PROCEDURE, null);
        } else if (node instanceof EventBasedGateway) {
            node.getOutgoing().forEach(flow -> at(flow.getTarget(), way.past(null)));
        } else if (node instanceof ReceiveTask || node instanceof CatchEvent) {
            add(way, node, Kind.WAIT, null);
        } else if (node instanceof EndEvent) {
            end(node, way);
        } else if (node instanceof Gateway) {
            gateway(node, way);
        } else if (node instanceof SubProcess part) {
            on(start(part), way.past(null));
        } else {
            on(node, way.past(node.getName()));
        }
    }

    /** What follows an answer that only the product knows is not promised: then the last thing it does is the next step. */
    private void gateway(FlowNode node, Way way) {
        if (node.getOutgoing().size() == 1) {
            if (node instanceof ParallelGateway) {
                throw new NotSaid();
            }
            on(node, way.past(null));
        } else if (node instanceof ParallelGateway) {
            node.getOutgoing().forEach(flow -> at(flow.getTarget(), way.past(null)));
        } else if (way.automatic() != null) {
            found.add(new NextStep(way.when(), way.automatic(), Kind.AUTOMATIC, null));
        } else {
            node.getOutgoing().forEach(flow -> at(flow.getTarget(), way.with(named(node.getName()), named(flow.getName()))));
        }
    }

    private void end(FlowNode node, Way way) {
        if (node.getParentElement() instanceof SubProcess part && !part.triggeredByEvent()) {
            on(part, way.past(null));
        } else {
            add(way, node, Kind.END, null);
        }
    }

    private void add(Way way, FlowNode node, Kind kind, String worksAs) {
        if (node.getName() == null || node.getName().isBlank()) {
            throw new NotSaid();
        }
        found.add(new NextStep(way.when(), ModelNames.plain(node.getName()), kind, worksAs));
    }

    private static String named(String name) {
        if (name == null) {
            throw new NotSaid();
        }
        return ModelNames.plain(name);
    }

    private static StartEvent start(SubProcess part) {
        return part.getChildElementsByType(StartEvent.class).stream().findFirst().orElseThrow(NotSaid::new);
    }

    private static String worksAs(UserTask task) {
        return Optional.ofNullable(task.getExtensionElements())
                .flatMap(more -> more.getElementsQuery().filterByType(CamundaProperties.class).list().stream().findFirst())
                .flatMap(all -> all.getCamundaProperties().stream().filter(it -> "worksAs".equals(it.getCamundaName())).findFirst())
                .map(it -> it.getCamundaValue().startsWith("$") ? WHOEVER : it.getCamundaValue())
                .orElse(null);
    }
}
