package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Markdown that explanations in forms use: headings, paragraphs, lists, bold and links.
 *
 * <p>It becomes values that a template prints escaped, never HTML: a form file cannot bring a script into a page.
 */
final class Prose {

    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern SAFE_LINK = Pattern.compile("(https://|mailto:|tel:|/(?!/)|#).*");

    private Prose() {}

    /** A heading, paragraph or list; a list has several lines. */
    record Block(String tag, List<List<Span>> lines) {}

    /** A piece of text, bold or a link or neither; no link is an empty address. */
    record Span(String text, boolean bold, String link) {}

    /**
     * Reads explanation.
     *
     * @throws IllegalArgumentException when it holds raw HTML or a link to a place that is not safe
     */
    static List<Block> blocks(String markdown) {
        if (markdown.matches("(?s).*<[A-Za-z/!].*")) {
            throw new IllegalArgumentException("the text must not hold HTML");
        }
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : markdown.split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                blocks.add(block(paragraph.strip()));
            }
        }
        return List.copyOf(blocks);
    }

    /** The page has the only first-level heading, so "#" is a second-level one. */
    private static Block block(String text) {
        if (text.matches("#{1,3} .*")) {
            int marks = text.indexOf(' ');
            return new Block("h" + (marks + 1), List.of(spans(text.substring(marks + 1))));
        }
        List<String> lines = text.lines().toList();
        if (lines.stream().allMatch(line -> line.matches("[-*] .*"))) {
            return list("ul", lines);
        }
        if (lines.stream().allMatch(line -> line.matches("\\d+\\. .*"))) {
            return list("ol", lines);
        }
        return new Block("p", List.of(spans(String.join(" ", lines))));
    }

    private static Block list(String tag, List<String> lines) {
        return new Block(tag, lines.stream().map(line -> spans(line.substring(line.indexOf(' ') + 1))).toList());
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = INLINE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            spans.add(new Span(text.substring(end, matcher.start()), false, ""));
            spans.add(matcher.group(1) == null ? link(matcher) : new Span(matcher.group(1), true, ""));
            end = matcher.end();
        }
        spans.add(new Span(text.substring(end), false, ""));
        return spans.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    private static Span link(Matcher matcher) {
        if (!SAFE_LINK.matcher(matcher.group(3)).matches()) {
            throw new IllegalArgumentException("links start with https://, mailto:, tel:, / or #");
        }
        return new Span(matcher.group(2), false, matcher.group(3));
    }
}
