package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The drawing of a process whose words are wider than the room that their Dutch ones needed. */
class DrawnWordsTest {

    private static final String HOME = "http://drawing.example/";
    private static final String PAGE = """
            <!DOCTYPE html><title>Drawing</title><div id="tekening" data-model="/model.bpmn" data-active=""></div>
            <script src="/static/vendor/bpmn-viewer.js" defer></script><script src="/static/js/process.js" defer></script>""";
    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:ui="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="d">
              <process id="p">
                <userTask id="task" name="Read the declarationofathirdparty first"/>
                <exclusiveGateway id="asked" name="Is it a question? No-objection"/>
                <userTask id="answer" name="Answer"/>
                <sequenceFlow id="to" sourceRef="task" targetRef="asked"/>
                <sequenceFlow id="yes" name="question asked" sourceRef="asked" targetRef="answer"/>
              </process>
              <di:BPMNDiagram id="diagram"><di:BPMNPlane id="plane" bpmnElement="p">
                <di:BPMNShape id="s1" bpmnElement="task"><dc:Bounds x="100" y="80" width="100" height="80"/></di:BPMNShape>
                <di:BPMNShape id="s2" bpmnElement="asked" isMarkerVisible="true"><dc:Bounds x="260" y="95" width="50" height="50"/>
                  <di:BPMNLabel><dc:Bounds x="265" y="150" width="40" height="28"/></di:BPMNLabel></di:BPMNShape>
                <di:BPMNShape id="s3" bpmnElement="answer"><dc:Bounds x="400" y="80" width="100" height="80"/></di:BPMNShape>
                <di:BPMNEdge id="e1" bpmnElement="to"><ui:waypoint x="200" y="120"/><ui:waypoint x="260" y="120"/></di:BPMNEdge>
                <di:BPMNEdge id="e2" bpmnElement="yes"><ui:waypoint x="310" y="120"/><ui:waypoint x="400" y="120"/>
                  <di:BPMNLabel><dc:Bounds x="340" y="100" width="30" height="14"/></di:BPMNLabel></di:BPMNEdge>
              </di:BPMNPlane></di:BPMNDiagram>
            </definitions>""";
    private static final String LINES = """
            () => [...document.querySelectorAll('#tekening text')].map(it => [...it.querySelectorAll('tspan')].map(line => line.textContent).join('|'))""";
    private static final String STICK_OUT = """
            () => [...document.querySelectorAll('#tekening [data-element-id=task]')].filter(it =>
                it.querySelector('text').getBBox().width > it.querySelector('rect').getBBox().width).length""";

    private final Page page = Browser.desktop();

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void lines_break_between_words_and_a_long_word_is_drawn_smaller() {
        page.route("**/*", DrawnWordsTest::answer);
        page.navigate(HOME);
        page.waitForSelector("#tekening [data-element-id=yes_label] text");

        assertThat(((List<?>) page.evaluate(LINES)).stream().map(Object::toString)).containsExactlyInAnyOrder(
                "Read the|declarationofathirdparty|first", "Is it a|question?|No-|objection", "Answer", "question|asked");
        assertThat(page.evaluate(STICK_OUT)).isEqualTo(0);
    }

    private static void answer(Route route) {
        String path = route.request().url().substring(HOME.length());
        Route.FulfillOptions answer = new Route.FulfillOptions();
        if (path.isEmpty()) {
            answer.setContentType("text/html").setBody(PAGE);
        } else if (path.equals("model.bpmn")) {
            answer.setContentType("text/xml").setBody(MODEL);
        } else if (path.endsWith(".js")) {
            answer.setContentType("text/javascript").setBodyBytes(file(path));
        } else {
            answer.setStatus(404);
        }
        route.fulfill(answer);
    }

    private static byte[] file(String path) {
        try (InputStream file = DrawnWordsTest.class.getClassLoader().getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
