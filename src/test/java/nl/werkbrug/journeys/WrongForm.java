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

/** A form of a page, to be sent as nobody means it: empty, or with nonsense. */
record WrongForm(String action, boolean get, boolean multipart, Element form) {

    private static final String TYPED = "input[type=text], input[type=password], input[type=email], input[type=tel], input:not([type]), textarea";
    private static final String ASKS = TYPED + ", select, input[type=radio], input[type=checkbox], input[type=file]";
    private static final Set<String> MENDED = Set.of("#form-errors", "#fouten", ".wb-errors", "[aria-invalid=true]");

    /** The forms that ask something; a button alone has no wrong state. */
    static List<WrongForm> of(Document page) {
        return page.select("main form").stream()
                .filter(form -> !form.select(ASKS).isEmpty())
                .map(form -> new WrongForm(
                        path(form.absUrl("action").isEmpty() ? page.location() : form.absUrl("action")),
                        !form.attr("method").equalsIgnoreCase("post"), form.attr("enctype").startsWith("multipart"), form))
                .toList();
    }

    /** The same for the same questions, whatever dossier they are about. */
    String signature() {
        return CrawledPage.pattern(URI.create(action)) + " " + form.select(ASKS).stream().map(it -> it.attr("name")).sorted()
                .collect(Collectors.joining(","));
    }

    /** Sends the form with this text wherever one may type, and nothing chosen; null when that makes no sense. */
    WebClient.Answer send(WebClient client, String typed) {
        List<Entry<String, String>> fields = new ArrayList<>();
        for (Element field : form.select("input[type=hidden], " + TYPED + ", select")) {
            if (!field.attr("name").isEmpty()) {
                fields.add(Map.entry(field.attr("name"), field.attr("type").equals("hidden") ? field.attr("value")
                        : field.tagName().equals("select") ? "" : typed));
            }
        }
        Element button = form.selectFirst("button[type=submit][name], button[name]:not([type])");
        if (button != null) {
            fields.add(Map.entry(button.attr("name"), button.attr("value")));
        }
        return get ? client.get(URI.create(action).getPath() + "?" + WebClient.encoded(fields)) : client.post(action, multipart, fields);
    }

    static boolean showsWhatIsWrong(Document page) {
        return MENDED.stream().anyMatch(sign -> page.selectFirst("main " + sign) != null);
    }

    private static String path(String address) {
        URI it = URI.create(address);
        return it.getRawPath() + (it.getRawQuery() == null ? "" : "?" + it.getRawQuery());
    }
}
