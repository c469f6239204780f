package nl.werkbrug.network.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.network.Network;
import nl.werkbrug.network.NetworkEntry;
import org.springframework.stereotype.Component;

/** The form of an entry, the same for who has a login and who has a link. */
@Component
class EntryForm {

    static final String ID = "network-entry";

    private final Network network;

    EntryForm(Network network) {
        this.network = network;
    }

    Map<String, List<Option>> options() {
        return Map.of("topics", network.topics().stream().map(it -> new Option(it.code(), it.label())).toList());
    }

    static Map<String, Object> prefill(NetworkEntry it) {
        NetworkEntry.Words words = it.words();
        Map<String, Object> values = new HashMap<>(Map.of(
                "kind", words.kind().name(), "name", words.name(), "about", words.about(), "topics", it.topics(), "contact", words.contact(),
                "languages", words.languages(), "free", words.free() ? "YES" : "NO"));
        if (words.reachable() != null) {
            values.put("reachable", words.reachable());
        }
        if (words.neighbourhood() != null) {
            values.put("neighbourhood", words.neighbourhood());
        }
        return values;
    }

    static NetworkEntry.Words words(Answers answers) {
        return new NetworkEntry.Words(
                NetworkEntry.Kind.valueOf(answers.text("kind").orElseThrow()), text(answers, "name"), text(answers, "about"),
                text(answers, "contact"), text(answers, "reachable"), text(answers, "languages"), text(answers, "neighbourhood"),
                answers.text("free").filter("YES"::equals).isPresent());
    }

    static Set<String> topics(Answers answers) {
        return answers.chosen("topics");
    }

    private static String text(Answers answers, String key) {
        return answers.text(key).map(String::strip).filter(it -> !it.isEmpty()).orElse(null);
    }
}
