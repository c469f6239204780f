package nl.werkbrug.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.workflow.PictureStep;
import nl.werkbrug.workflow.PictureStep.Branch;
import nl.werkbrug.workflow.PictureStep.Kind;
import nl.werkbrug.workflow.PictureStep.State;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Tells a model as nested lists: each step once, and what parts ways up to where they meet. */
final class PictureInWords {

    private final Set<String> done;
    private final Set<String> now;
    private final Set<String> told = new HashSet<>();
    private final Collection<BoundaryEvent> boundaries;

    private PictureInWords(BpmnModelInstance model, Set<String> done, Set<String> now) {
        this.done = done;
        this.now = now;
        this.boundaries = model.getModelElementsByType(BoundaryEvent.class);
    }

    /**
     * The steps from each start.
     *
     * @param done ids of elements that ended
     * @param now ids of elements where the process waits; empty when it ended
     */
    static List<PictureStep> of(BpmnModelInstance model, Set<String> done, Set<String> now) {
        PictureInWords words = new PictureInWords(model, done, now);
        List<PictureStep> steps = new ArrayList<>();
        model.getModelElementsByType(Process.class).forEach(process -> words.within(process, steps));
        return List.copyOf(steps);
    }

    private void within(BaseElement part, List<PictureStep> into) {
        part.getChildElementsByType(StartEvent.class).forEach(start -> on(start, null, into));
        part.getChildElementsByType(SubProcess.class).stream().filter(each -> each.triggeredByEvent() && told.add(each.getId()))
                .forEach(each -> into.add(part(each)));
    }

    /** From a node until a way ends, comes back to what was told, or meets the others. */
    private void on(FlowNode from, FlowNode meeting, List<PictureStep> into) {
        FlowNode node = from;
        while (node != null && !node.equals(meeting) && told.add(node.getId())) {
            List<SequenceFlow> flows = List.copyOf(node.getOutgoing());
            if (flows.size() > 1) {
                FlowNode next = meeting(flows);
                List<Branch> branches = flows.stream().map(flow -> branch(flow.getName(), flow.getTarget(), next)).toList();
                into.add(new PictureStep(name(node), kind(node), state(node), branches));
                node = next;
            } else {
                tell(node, into);
                node = flows.isEmpty() ? null : flows.get(0).getTarget();
            }
        }
    }

    private void tell(FlowNode node, List<PictureStep> into) {
        if (node instanceof SubProcess part) {
            into.add(part(part));
        } else if (!(node instanceof Gateway) && !name(node).isEmpty()) {
            List<Branch> beside = beside(node);
            into.add(new PictureStep(name(node), beside.isEmpty() ? Kind.STEP : Kind.FIRST, state(node), beside));
        }
    }

    private PictureStep part(SubProcess part) {
        List<PictureStep> inside = new ArrayList<>();
        within(part, inside);
        List<Branch> ways = new ArrayList<>(List.of(new Branch("", List.copyOf(inside), false)));
        ways.addAll(beside(part));
        return new PictureStep(name(part), Kind.PART, state(part), List.copyOf(ways));
    }

    /** What can happen while a step waits. */
    private List<Branch> beside(FlowNode step) {
        return boundaries.stream().filter(each -> each.getAttachedTo().equals(step) && told.add(each.getId()))
                .flatMap(each -> each.getOutgoing().stream().map(flow -> branch(each.getName(), flow.getTarget(), null)))
                .toList();
    }

    private Branch branch(String answer, FlowNode target, FlowNode meeting) {
        boolean again = told.contains(target.getId());
        List<PictureStep> steps = new ArrayList<>();
        on(target, meeting, steps);
        return new Branch(ModelNames.plain(answer), List.copyOf(steps), again);
    }

    /** The first node to which all ways lead that do not only lead back; null when they do not meet. */
    private FlowNode meeting(List<SequenceFlow> flows) {
        List<Set<FlowNode>> reached = flows.stream().map(flow -> reached(flow.getTarget()))
                .filter(each -> each.stream().anyMatch(node -> node.getOutgoing().isEmpty())).toList();
        if (reached.isEmpty()) {
            return null;
        }
        return reached.get(0).stream().filter(node -> reached.stream().allMatch(each -> each.contains(node))).findFirst().orElse(null);
    }

    /** Nearest first; not through what was told already. */
    private Set<FlowNode> reached(FlowNode from) {
        Set<FlowNode> found = new LinkedHashSet<>();
        List<FlowNode> open = new ArrayList<>(List.of(from));
        for (int i = 0; i < open.size(); i++) {
            FlowNode node = open.get(i);
            if (!told.contains(node.getId()) && found.add(node)) {
                node.getOutgoing().forEach(flow -> open.add(flow.getTarget()));
            }
        }
        return found;
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof EventBasedGateway) {
            return Kind.FIRST;
        }
        return node instanceof ParallelGateway || !(node instanceof Gateway) ? Kind.TOGETHER : Kind.QUESTION;
    }

    private State state(FlowNode node) {
        State notYet = now.isEmpty() ? State.PASSED_BY : State.MAY_FOLLOW;
        return now.contains(node.getId()) ? State.NOW : done.contains(node.getId()) ? State.DONE : notYet;
    }

    private static String name(FlowNode node) {
        return ModelNames.plain(node.getName());
    }
}
