package nl.werkbrug.conventions;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A BPMN file as plain XML, with the few questions that the conventions ask of it. */
record Model(String file, Document xml) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<String> NODES = List.of(
            "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent",
            "userTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask", "manualTask", "task",
            "callActivity", "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
            "complexGateway", "eventBasedGateway");

    static Model read(String file, InputStream content) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Model(file, parsers.newDocumentBuilder().parse(content));
        } catch (Exception e) {
            throw new IllegalArgumentException(file + " is no readable model", e);
        }
    }

    List<Element> all(String kind) {
        return elements(xml.getElementsByTagNameNS(BPMN, kind));
    }

    List<Element> nodes() {
        return NODES.stream().flatMap(kind -> all(kind).stream()).toList();
    }

    boolean isDrawn(Element element) {
        return shapes().anyMatch(shape -> shape.getAttribute("bpmnElement").equals(element.getAttribute("id")));
    }

    private Stream<Element> shapes() {
        return Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(kind -> elements(xml.getElementsByTagNameNS(DRAWING, kind)).stream());
    }

    List<Element> flowsFrom(Element node) {
        return all("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")))
                .toList();
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    /** The value of an extension property, empty when it is missing. */
    static String property(Element element, String name) {
        return elements(element.getElementsByTagNameNS(CAMUNDA, "property")).stream()
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    static boolean passes(Element call, String attribute, Predicate<String> value) {
        return elements(call.getElementsByTagNameNS(CAMUNDA, "in")).stream()
                .anyMatch(in -> value.test(in.getAttribute(attribute)));
    }

    /** The text of the element's own documentation. */
    static String documentation(Element element) {
        return child(element, "documentation").map(Element::getTextContent).orElse("");
    }

    private static Optional<Element> child(Element element, String kind) {
        return elements(element.getChildNodes()).stream()
                .filter(each -> kind.equals(each.getLocalName()))
                .findFirst();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
