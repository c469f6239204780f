package nl.werkbrug.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page, to be sent as nobody means it: empty, or with nonsense.
 *
 * @param signature the same for the same questions, whatever dossier they are about
 * @param fields what is sent
 */
record WrongForm(String action, boolean get, boolean multipart, String signature, List<Field> fields) {

    private static final String TYPED = "input[type=text], input[type=password], input[type=email], input[type=tel], input:not([type]), textarea";
    private static final String ASKS = TYPED + ", select, input[type=radio], input[type=checkbox], input[type=file]";
    private static final Set<String> MENDED = Set.of("#form-errors", "#fouten", ".wb-errors", "[aria-invalid=true]");

    /** A field, and what is sent of it; null stands for what was typed. */
    record Field(String name, String value) {}

    /** The forms that ask something; a button alone has no wrong state. */
    static List<WrongForm> of(Document page) {
        return page.select("main form").stream().filter(form -> !form.select(ASKS).isEmpty()).map(form -> of(form, page.location())).toList();
    }

    private static WrongForm of(Element form, String location) {
        String action = path(form.absUrl("action").isEmpty() ? location : form.absUrl("action"));
        String questions = form.select(ASKS).stream().map(it -> it.attr("name")).sorted().collect(Collectors.joining(","));
        return new WrongForm(
                action, !form.attr("method").equalsIgnoreCase("post"), form.attr("enctype").startsWith("multipart"),
                CrawledPage.pattern(URI.create(action)) + " " + questions, fields(form));
    }

    private static List<Field> fields(Element form) {
        List<Field> fields = new ArrayList<>();
        for (Element field : form.select("input[type=hidden], " + TYPED + ", select")) {
            if (!field.attr("name").isEmpty()) {
                fields.add(new Field(field.attr("name"), field.attr("type").equals("hidden") ? field.attr("value")
                        : field.tagName().equals("select") ? "" : null));
            }
        }
        Element button = form.selectFirst("button[type=submit][name], button[name]:not([type])");
        if (button != null) {
            fields.add(new Field(button.attr("name"), button.attr("value")));
        }
        return fields;
    }

    /** Sends the form with this text wherever one may type, and nothing chosen. */
    WebClient.Answer send(WebClient client, String typed) {
        List<Entry<String, String>> sent = fields.stream().map(it -> Map.entry(it.name(), it.value() == null ? typed : it.value())).toList();
        return get ? client.get(URI.create(action).getPath() + "?" + WebClient.encoded(sent)) : client.post(action, multipart, sent);
    }

    static boolean showsWhatIsWrong(Document page) {
        return MENDED.stream().anyMatch(sign -> page.selectFirst("main " + sign) != null);
    }

    private static String path(String address) {
        URI it = URI.create(address);
        return it.getRawPath() + (it.getRawQuery() == null ? "" : "?" + it.getRawQuery());
    }
}
