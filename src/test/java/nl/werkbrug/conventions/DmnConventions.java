package nl.werkbrug.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What every decision table must keep to, so that its answers can be explained and it opens in Camunda Modeler. */
final class DmnConventions {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String DRAWING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final Pattern SOURCE_AND_GRADE = Pattern.compile("\\S.{8,} \\[[ABCDX]]");
    private static final List<String> HIT_POLICIES = List.of("UNIQUE", "COLLECT");

    /** "true, null" is also true for false in this engine, and not(true) never holds for false: see bpmn/README.md. */
    private static final List<String> TRUTHS = List.of("", "true", "false", "null", "null, true", "null, false");

    /** The day of a question is a fact; null = false is false and would make a no of what is not known. */
    private static final Pattern UNSAFE = Pattern.compile("\\bnow\\(|\\btoday\\(|= *(true|false|null)\\b");

    private DmnConventions() {}

    /** What is wrong with the table, in words; empty when nothing is. */
    static List<String> problems(Model file) {
        List<String> problems = new ArrayList<>();
        decision(file, problems);
        all(file, "decisionTable").forEach(table -> check(HIT_POLICIES.contains(table.getAttribute("hitPolicy")), problems,
                "has another hit policy than UNIQUE or COLLECT"));
        all(file, "rule").forEach(row -> row(row, problems));
        List<Element> columns = all(file, "input");
        for (int i = 0; i < columns.size(); i++) {
            column(file, columns.get(i), i, problems);
        }
        return problems.stream().map(problem -> file.file() + ": " + problem).toList();
    }

    private static void decision(Model file, List<String> problems) {
        List<Element> decisions = all(file, "decision");
        check(decisions.size() == 1, problems, "has " + decisions.size() + " decisions instead of one");
        for (Element decision : decisions) {
            String id = decision.getAttribute("id");
            check(file.file().endsWith("/" + id + ".dmn"), problems, "is not named after its decision " + id);
            check(!decision.getAttribute("name").isBlank(), problems, "has no name");
            check(decision.getAttributeNS(CAMUNDA, "historyTimeToLive").matches("P\\d+D"), problems,
                    "has no history time to live in days, such as P2557D");
            check(file.xml().getElementsByTagNameNS(DRAWING, "DMNShape").getLength() == 1, problems, "is not drawn");
        }
    }

    private static void row(Element row, List<String> problems) {
        String id = row.getAttribute("id");
        check(!id.matches("DecisionRule_\\w{7}"), problems, "row " + id + " has an id without meaning");
        String annotation = elements(row.getElementsByTagNameNS(DMN, "description")).stream()
                .map(Element::getTextContent).findFirst().orElse("");
        check(SOURCE_AND_GRADE.matcher(annotation).matches(), problems,
                "row " + id + " has no source with a grade as its annotation");
    }

    private static void column(Model file, Element column, int place, List<String> problems) {
        String label = column.getAttribute("label");
        check(!label.isBlank(), problems, "has a column without label");
        Element expression = elements(column.getElementsByTagNameNS(DMN, "inputExpression")).get(0);
        check(!UNSAFE.matcher(expression.getTextContent()).find(), problems, "column " + label + " is not safe for null");
        if (expression.getAttribute("typeRef").equals("boolean")) {
            for (Element row : all(file, "rule")) {
                String cell = elements(row.getElementsByTagNameNS(DMN, "inputEntry")).get(place).getTextContent().strip();
                check(TRUTHS.contains(cell), problems, "row " + row.getAttribute("id") + " has a cell that is not safe: " + cell);
            }
        }
    }

    private static List<Element> all(Model file, String kind) {
        return elements(file.xml().getElementsByTagNameNS(DMN, kind));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static void check(boolean holds, List<String> problems, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
