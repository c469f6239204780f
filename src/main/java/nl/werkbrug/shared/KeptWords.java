package nl.werkbrug.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/**
 * What is kept in Dutch, such as the title of a task or what came of it, shown in the language of the page. The Dutch text
 * itself leads to its key: it is all that lists, notices and old rows have of it. Only keys that begin with {@code tasks.},
 * {@code terms.}, {@code scheme.name.}, {@code deadline.unit.},
 * {@code outcome.note.} or {@code kept.}, or have {@code .kept.} in them, take part, and the lines of mails; and of all
 * keys the whole sentences without a value, such as what came of a task. Values in a text are in the language of the page too,
 * as {@link KeptValues} has them.
 */
public final class KeptWords {

    private static final String TASKS = "tasks.";
    private static final String TERMS = "terms.";
    private static final String TO_OTHERS = "terms.other.";
    private static final Pattern SAYS_WHAT = Pattern.compile("(?:terms\\.kept|kept\\.term-before)\\.([^.]+)(?:\\.what)?");
    private static final String SCHEMES = "scheme.name.";
    static final String LENGTHS = "deadline.unit.";
    private static final String OUTCOMES = "outcome.note.";
    private static final String KEPT_FILE = "kept.";
    private static final String KEPT = ".kept.";
    private static final Pattern MAIL_LINE = Pattern.compile("mail\\..+\\.line");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z].* .*\\.");
    private static final Pattern SPACES = Pattern.compile("^\\s|\\s\\s|[\\n\\r\\t]|\\s$");
    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Set<String> OTHERS = new HashSet<>();
    private static final KeptShapes SHAPES;

    static {
        List<KeptShape> shapes = new ArrayList<>();
        MessageFiles.dutch().forEach(file -> read(file).forEach((key, text) -> keep(key.toString(), text.toString(), shapes)));
        SHAPES = new KeptShapes(shapes);
    }

    private KeptWords() {}

    /** The text in the language of the page; as it was kept when no message file has it. */
    public static String shown(String kept) {
        return in(Language.current(), kept);
    }

    /** The same for a name, such as that of a document: it may be a label too. */
    public static String shownName(String kept) {
        return kept == null ? null : KeptValues.in(Language.current(), KEPT_FILE, kept);
    }

    /** The text in that language. */
    public static String in(Language language, String kept) {
        if (kept == null || language == Language.DUTCH) {
            return kept;
        }
        String known = KEYS.get(oneLine(kept));
        return known == null ? filled(language, kept.strip()) : KeptTexts.in(language, known);
    }

    /** What a term asks, in the language of the page and without "u": for who is not the one whose turn it is. */
    public static String toOthers(String what) {
        return toOthers(Language.current(), what);
    }

    /** The same in that language. */
    public static String toOthers(Language language, String what) {
        String known = what == null ? null : KEYS.get(oneLine(what));
        Matcher key = SAYS_WHAT.matcher(known == null ? "" : known);
        return key.matches() && OTHERS.contains(TO_OTHERS + key.group(1)) ? Words.in(language, TO_OTHERS + key.group(1)) : in(language, what);
    }

    /** Whether the text without values is known. */
    static boolean knows(String text) {
        return KEYS.containsKey(oneLine(text));
    }

    private static String filled(Language language, String kept) {
        return SHAPES.of(kept).map(found -> KeptTexts.in(language, found.key(), values(language, found)))
                .filter(shown -> !shown.equals(kept)).findFirst().orElseGet(() -> sentences(language, kept));
    }

    /** A known sentence and what comes after it: what a term asks and why it moved. */
    private static String sentences(Language language, String kept) {
        for (int end = kept.lastIndexOf(". "); end > 0; end = kept.lastIndexOf(". ", end - 1)) {
            String known = KEYS.get(kept.substring(0, end + 1));
            if (known != null) {
                return KeptTexts.in(language, known) + " " + in(language, kept.substring(end + 2));
            }
        }
        return kept;
    }

    private static String[] values(Language language, KeptShapes.Found found) {
        return Arrays.stream(found.values()).map(value -> KeptValues.in(language, found.key(), value)).toArray(String[]::new);
    }

    private static void keep(String key, String text, List<KeptShape> shapes) {
        if (key.startsWith(TO_OTHERS)) {
            OTHERS.add(key);
            // It is kept too: in a notice to who waits.
            KEYS.putIfAbsent(oneLine(text), key);
            return;
        }
        KeptValues.keep(key, text);
        boolean kept = Stream.of(TASKS, TERMS, SCHEMES, LENGTHS, OUTCOMES, KEPT_FILE).anyMatch(key::startsWith) || key.contains(KEPT)
                || MAIL_LINE.matcher(key).matches();
        boolean valued = KeptShape.PLACE.matcher(text).find();
        if (kept && valued) {
            shapes.add(KeptShape.of(key, text));
        } else if (kept) {
            KEYS.put(oneLine(text), key);
        } else if (!valued && SENTENCE.matcher(text).matches()) {
            KEYS.putIfAbsent(oneLine(text), key);
        }
    }

    /** The help of a task keeps the lines of its model. */
    static String oneLine(String text) {
        return SPACES.matcher(text).find() ? text.strip().replaceAll("\\s+", " ") : text;
    }

    private static Properties read(Resource file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
