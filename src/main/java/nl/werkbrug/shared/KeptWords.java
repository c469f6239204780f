package nl.werkbrug.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/**
 * What is kept in Dutch, such as the title of a task or what came of it, shown in the language of the page. The Dutch text
 * itself leads to its key: it is all that lists, notices and old rows have of it. Only keys that begin with {@code tasks.},
 * {@code terms.}, {@code scheme.name.} or {@code kept.}, or have {@code .kept.} in them, take part, and the lines of mails; and of all
 * keys the whole sentences without a value, such as what came of a task.
 */
public final class KeptWords {

    private static final String TASKS = "tasks.";
    private static final String TERMS = "terms.";
    private static final String TO_OTHERS = "terms.other.";
    private static final Pattern SAYS_WHAT = Pattern.compile("terms\\.kept\\.(.+)\\.what");
    private static final String SCHEMES = "scheme.name.";
    private static final String KEPT_FILE = "kept.";
    private static final String KEPT = ".kept.";
    private static final Pattern MAIL_LINE = Pattern.compile("mail\\..+\\.line");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z].* .*\\.");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final String MONTHS = "kept.month.";
    private static final Pattern BEFORE_A_YEAR = Pattern.compile("\\b\\p{Ll}+(?= \\d{4}\\b)");
    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Set<String> OTHERS = new HashSet<>();
    private static final List<Shape> SHAPES = new ArrayList<>();

    /** A text with places for values. */
    private record Shape(Pattern text, String key) {}

    static {
        MessageFiles.dutch().forEach(file -> read(file).forEach((key, text) -> keep(key.toString(), text.toString())));
    }

    private KeptWords() {}

    /** The text in the language of the page; as it was kept when no message file has it. */
    public static String shown(String kept) {
        return in(Language.current(), kept);
    }

    /** The text in that language. */
    public static String in(Language language, String kept) {
        if (kept == null || language == Language.DUTCH) {
            return kept;
        }
        String known = KEYS.get(oneLine(kept));
        return known == null ? filled(language, kept) : Words.in(language, known);
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

    private static String filled(Language language, String kept) {
        for (Shape shape : SHAPES) {
            Matcher found = shape.text().matcher(kept);
            if (found.matches()) {
                Object[] values = new Object[found.groupCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = months(language, in(language, found.group(i + 1)));
                }
                return Words.in(language, shape.key(), values);
            }
        }
        return kept;
    }

    /** A value may say of which month it is: "oktober 2026". */
    private static String months(Language language, String value) {
        return BEFORE_A_YEAR.matcher(value).replaceAll(found -> {
            String key = KEYS.getOrDefault(found.group(), "");
            return key.startsWith(MONTHS) ? Words.in(language, key) : found.group();
        });
    }

    private static void keep(String key, String text) {
        if (key.startsWith(TO_OTHERS)) {
            OTHERS.add(key);
            // It is kept too: in a notice to who waits.
            KEYS.putIfAbsent(oneLine(text), key);
            return;
        }
        boolean kept = Stream.of(TASKS, TERMS, SCHEMES, KEPT_FILE).anyMatch(key::startsWith) || key.contains(KEPT)
                || MAIL_LINE.matcher(key).matches();
        boolean valued = PLACE.matcher(text).find();
        if (kept && valued) {
            SHAPES.add(new Shape(shape(text.replace("''", "'")), key));
        } else if (kept) {
            KEYS.put(oneLine(text), key);
        } else if (!valued && SENTENCE.matcher(text).matches()) {
            KEYS.putIfAbsent(oneLine(text), key);
        }
    }

    /** Values stand in the order of their numbers, as the test of these texts sees to. */
    private static Pattern shape(String text) {
        return Pattern.compile(
                Stream.of(PLACE.split(text, -1)).map(Pattern::quote).collect(Collectors.joining("(.+?)")), Pattern.DOTALL);
    }

    /** The help of a task keeps the lines of its model. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
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
