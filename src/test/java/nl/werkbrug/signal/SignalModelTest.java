package nl.werkbrug.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Nobody is sent away: in the drawing itself no way leads to the end of a signal past an answer. */
class SignalModelTest {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> ANSWERS = Set.of("userTask_answer", "userTask_finalAnswer");

    @Test
    void no_end_of_the_signal_is_reached_without_an_answer() throws Exception {
        Map<String, Set<String>> ways = ways();

        Set<String> reached = reached("start_reported", ways, ANSWERS);

        assertThat(reached).noneMatch(id -> id.startsWith("end_closed")).contains("userTask_answer");
        assertThat(reached("start_reported", ways, Set.of())).contains("end_closed", "end_closedByOmbuds");
    }

    @Test
    void answers_that_contradict_do_not_count_as_an_answer() throws Exception {
        assertThat(reached("flow_outcome_bringIn", ways(), Set.of("userTask_finalAnswer"))).noneMatch(id -> id.startsWith("end_closed"));
    }

    @Test
    void an_answer_by_post_counts_only_when_it_is_posted() throws Exception {
        Set<String> reached = reached("flow_answerByPost_post", ways(), Set.of("userTask_postAnswer"));

        assertThat(reached).contains("userTask_postAnswer").noneMatch(id -> id.startsWith("end_"));
    }

    /** What may come next; who enters the subprocess comes to its start, and its ends lead out of it. */
    private static Map<String, Set<String>> ways() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document model = factory.newDocumentBuilder().parse(Path.of("bpmn/signal/signal.bpmn").toFile());
        Map<String, Set<String>> ways = new HashMap<>();
        for (Element flow : all(model, "sequenceFlow")) {
            add(ways, flow.getAttribute("sourceRef"), flow.getAttribute("id"));
            add(ways, flow.getAttribute("id"), flow.getAttribute("targetRef"));
        }
        for (Element boundary : all(model, "boundaryEvent")) {
            add(ways, boundary.getAttribute("attachedToRef"), boundary.getAttribute("id"));
        }
        ways.put("subProcess_handle", Set.of("start_handle", "event_promisePassed"));
        for (String end : List.of("end_answered", "end_answerPosted", "end_conflict")) {
            add(ways, end, "gateway_outcome");
        }
        return ways;
    }

    private static Set<String> reached(String start, Map<String, Set<String>> ways, Set<String> closed) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String id = next.pop();
            if (seen.add(id) && !closed.contains(id)) {
                next.addAll(ways.getOrDefault(id, Set.of()));
            }
        }
        return seen;
    }

    private static void add(Map<String, Set<String>> ways, String from, String to) {
        ways.computeIfAbsent(from, id -> new HashSet<>()).add(to);
    }

    private static List<Element> all(Document model, String kind) {
        NodeList nodes = model.getElementsByTagNameNS(BPMN, kind);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
