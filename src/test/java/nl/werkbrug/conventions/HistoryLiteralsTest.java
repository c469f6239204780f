package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is written to a history is kept in Dutch and shown in the language of the reader. That goes by the message files, so a
 * sentence in the code itself would stay Dutch on every English page.
 */
class HistoryLiteralsTest {

    private static final Path CODE = Path.of("src/main/java");

    /** What writes a line of the history, by its own name or by that of a method around it; audit trails keep codes. */
    private static final Pattern WRITES = Pattern.compile(
            "(?<!audit)(?<!jdbc)(?:new TimelineEntry|\\b(?:notes|notices|timeline)\\.(?!quietly)\\w+|\\b(?:did|happened|once|byItself|bySystem|tell|recompute))\\(");
    private static final Pattern AUDIT = Pattern.compile("audit\\s*\\.$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile(".*(\\p{L} |\\p{L}{2}.* | \\p{L}{2}).*");

    @Test
    void no_line_of_a_history_stands_in_the_code() {
        List<String> found = new ArrayList<>();
        for (Path source : Messages.files(CODE, ".java")) {
            in(Messages.text(source)).forEach(text -> found.add(source.getFileName() + ": " + text));
        }

        assertThat(found).as("Write these with Words.in(Language.DUTCH, \"<module>.kept.…\", values)").isEmpty();
    }

    @Test
    void sentences_are_found_wherever_they_stand_in_the_call() {
        assertThat(in("notes.did(it, viewer, \"Het is gedaan op \" + formats.date(on) + \".\");")).containsExactly("Het is gedaan op ");
        assertThat(in("timeline.add(new TimelineEntry(id, WALL, name, KIND, on == null ? \"Niet gedaan\" : line, null, null));"))
                .contains("Niet gedaan");
        assertThat(in("tell(it, Words.in(Language.DUTCH, \"agenda.kept.done\", on), \"once:\" + id);")).isEmpty();
        assertThat(in("audit.did(viewer.userId(), action, \"local scheme claim\", it.id(), null);")).isEmpty();
    }

    private static List<String> in(String source) {
        List<String> found = new ArrayList<>();
        Matcher call = WRITES.matcher(source);
        while (call.find()) {
            if (!AUDIT.matcher(source.substring(Math.max(0, call.start() - 40), call.start())).find()) {
                LITERAL.matcher(source.substring(call.end(), end(source, call.end()))).results().map(text -> text.group(1))
                        .filter(text -> WORDS.matcher(text).matches()).forEach(found::add);
            }
        }
        return found;
    }

    /** Where the call ends whose values begin there. */
    private static int end(String source, int from) {
        int open = 1;
        boolean quoted = false;
        int at = from;
        for (; open > 0 && at < source.length(); at++) {
            char here = source.charAt(at);
            if (quoted && here == '\\') {
                at++;
            } else if (here == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                open += here == '(' ? 1 : here == ')' ? -1 : 0;
            }
        }
        return at;
    }
}
