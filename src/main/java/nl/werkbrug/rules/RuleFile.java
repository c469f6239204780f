package nl.werkbrug.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * One file under {@code rules/}.
 *
 * @param path the path below and including {@code rules/}, for messages
 * @param folder the law or scheme: the path between {@code rules/} and the file name
 * @param validFrom the first day on which the file holds; it is the file's name
 * @param kind what the file holds
 * @param root its content
 */
public record RuleFile(String path, String folder, LocalDate validFrom, Kind kind, RuleNode root) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            // An amount must never pass through a floating-point number.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What a rule file holds. */
    public enum Kind {
        /** Dated amounts. */
        RATES,
        /** Legal and agreed terms. */
        TERMS,
        /** Which public holidays the law knows. */
        HOLIDAYS,
        /** Days that a decree makes equal to a public holiday. */
        EQUATED_DAYS,
        /** Which schemes go together. */
        COMBINATIONS,
        /** What to think of before somebody starts. */
        CAUTIONS
    }

    /** Reads a file's text; a bad name or bad YAML is a {@link RuleFileException}. */
    static RuleFile parse(String path, String yaml) {
        try {
            JsonNode tree = YAML.readTree(yaml);
            RuleNode root = new RuleNode(path, "", tree);
            return new RuleFile(path, folderOf(path), dateOf(path), root.oneOf("kind", Kind.class), root);
        } catch (IOException e) {
            throw new RuleFileException(path, "is not readable YAML: " + e.getMessage(), e);
        }
    }

    private static String folderOf(String path) {
        int end = path.lastIndexOf('/');
        int start = path.startsWith("rules/") ? "rules/".length() : 0;
        if (end <= start) {
            throw new RuleFileException(path, "(path)", "must be rules/<law or scheme>/<valid from>.yaml");
        }
        return path.substring(start, end);
    }

    private static LocalDate dateOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
        try {
            return LocalDate.parse(name);
        } catch (DateTimeParseException e) {
            throw new RuleFileException(path, "(file name)", "is not a date like 2026-01-31.yaml");
        }
    }
}
