package nl.werkbrug.scheme;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A DMN file as plain XML: what a test wants to know of it without any engine. */
record SchemeTable(Document xml) {

    /** A row by its id, with its outputs by column name. */
    record Row(String id, String annotation, Map<String, String> outputs) {}

    static SchemeTable read(String table) {
        try (InputStream file = SchemeTable.class.getResourceAsStream("/bpmn/subsidy/" + table + ".dmn")) {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new SchemeTable(parsers.newDocumentBuilder().parse(file));
        } catch (Exception e) {
            throw new IllegalArgumentException(table + " is no readable table", e);
        }
    }

    List<Row> rows() {
        List<String> columns = elements(xml.getDocumentElement(), "output").stream()
                .map(output -> output.getAttribute("name")).toList();
        return elements(xml.getDocumentElement(), "rule").stream().map(rule -> row(rule, columns)).toList();
    }

    private static Row row(Element rule, List<String> columns) {
        Map<String, String> outputs = new TreeMap<>();
        List<Element> cells = elements(rule, "outputEntry");
        for (int i = 0; i < columns.size(); i++) {
            outputs.put(columns.get(i), cells.get(i).getTextContent().strip().replace("\"", ""));
        }
        String annotation = elements(rule, "description").stream().findFirst().map(Element::getTextContent).orElse("");
        return new Row(rule.getAttribute("id"), annotation, outputs);
    }

    /** What the columns ask of the facts. */
    List<String> expressions() {
        return elements(xml.getDocumentElement(), "inputExpression").stream()
                .map(input -> input.getTextContent().strip()).toList();
    }

    static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
