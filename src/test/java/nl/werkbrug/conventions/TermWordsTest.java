package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** The English of a term is found by its Dutch, so the message files must say what the rule files say. */
class TermWordsTest {

    private static final String START = "terms.kept.";

    @Test
    void every_term_of_the_rule_files_stands_in_the_message_files_in_the_same_words() {
        Map<String, String> ofRules = new TreeMap<>();
        for (Term term : new TermCatalogue(RuleFiles.ofTheProduct()).all()) {
            String key = START + term.code();
            term.text().title().ifPresent(title -> ofRules.put(key + ".title", oneLine(title)));
            ofRules.put(key + ".what", oneLine(term.what()));
            ofRules.put(key + ".counts-from", oneLine(term.countsFrom()));
            ofRules.put(key + ".silence", oneLine(term.silenceRule()));
            term.text().remark().ifPresent(remark -> ofRules.put(key + ".remark", oneLine(remark)));
            term.text().weekend().ifPresent(weekend -> ofRules.put(key + ".weekend", oneLine(weekend)));
        }

        Map<String, String> ofPages = Messages.ofPages("").entrySet().stream().filter(text -> text.getKey().startsWith(START))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        assertThat(ofPages).isEqualTo(ofRules);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
