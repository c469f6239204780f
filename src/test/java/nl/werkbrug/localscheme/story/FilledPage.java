package nl.werkbrug.localscheme.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form on a page, filled in by its questions as somebody reads them. */
final class FilledPage {

    static final String FILE = "(a PDF)";

    private final Element form;
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    final Map<String, String> files = new LinkedHashMap<>();

    private FilledPage(Element form) {
        this.form = form;
    }

    /** What stands in the form already. */
    static FilledPage of(Document page) {
        FilledPage filled = new FilledPage(page.select("main form.utrecht-form").last());
        for (Element input : filled.form.select("input[name], textarea[name], select[name]")) {
            filled.keep(input);
        }
        return filled;
    }

    String address() {
        return form.attr("action");
    }

    MultiValueMap<String, String> fields() {
        return fields;
    }

    /** Answers a question; false when it is not on the page yet. */
    boolean answer(String question, String answer) {
        Optional<Element> group = form.select("fieldset").stream()
                .filter(it -> it.selectFirst("legend") != null && words(it.selectFirst("legend")).equals(question)).findFirst();
        if (group.isPresent()) {
            many(group.get(), answer);
            return true;
        }
        Optional<Element> label = form.select("label").stream().filter(it -> words(it).equals(question)).findFirst();
        label.map(it -> form.getElementById(it.attr("for"))).ifPresent(input -> one(input, answer));
        return label.isPresent();
    }

    /** The question without the note that it may be left open. */
    private static String words(Element question) {
        return question.text().replace(" (optioneel)", "");
    }

    private void one(Element input, String answer) {
        if (answer.equals(FILE)) {
            files.put(input.attr("name"), "bijlage.pdf");
        } else {
            fields.set(input.attr("name"), answer);
        }
    }

    private void many(Element group, String answer) {
        List<Element> days = group.select(".form-date input");
        if (!days.isEmpty()) {
            String[] parts = answer.split("-");
            for (int i = 0; i < parts.length; i++) {
                fields.set(days.get(i).attr("name"), parts[i]);
            }
            return;
        }
        List<String> wanted = Arrays.stream(answer.split("; ")).toList();
        fields.remove(group.selectFirst("input").attr("name"));
        for (String one : wanted) {
            Element label = group.select("label").stream().filter(it -> it.text().equals(one)).findFirst()
                    .orElseThrow(() -> new AssertionError("No answer " + one + " to " + group.select("legend").text() + ", only "
                            + group.select("label").eachText()));
            Element input = form.getElementById(label.attr("for"));
            fields.add(input.attr("name"), input.attr("value"));
        }
    }

    private void keep(Element input) {
        boolean choice = input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
        if (choice && !input.hasAttr("checked") || input.attr("type").equals("file")) {
            return;
        }
        fields.add(input.attr("name"), input.normalName().equals("textarea") ? input.wholeText()
                : input.normalName().equals("select") ? input.select("option[selected]").attr("value") : input.attr("value"));
    }
}
