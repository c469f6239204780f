package nl.werkbrug.conventions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds text that stands in a template itself. The sample text of an element that has {@code th:text} is never shown. */
final class LiteralTexts {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> SHOWN = Set.of("aria-label", "title", "alt", "data-label");
    private static final Set<String> EXPRESSIONS = Set.of("th:text", "th:title", "th:alt", "th:aria-label", "th:data-label");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What stands before it tells whether a quoted word is compared, or given to a method: then it is a code. */
    private static final Pattern QUOTED = Pattern.compile("([=!(,\\[]?)\\s*'([^']*)'");
    private static final Pattern WORDS = Pattern.compile("\\p{L}\\s|\\s\\p{L}|^\\p{Lu}\\p{Ll}+");
    private static final Pattern JOINED = Pattern.compile("\\|([^|]*)\\|");

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of("Werkbrug", "CSV", "Excel", "EUPL");

    private LiteralTexts() {}

    static List<String> inTemplates() {
        List<String> found = new ArrayList<>();
        for (Path page : Messages.files(TEMPLATES, ".html")) {
            String folder = TEMPLATES.relativize(page).getName(0).toString();
            // Letters stay Dutch: they go to a Dutch court, authority or party.
            if (!folder.equals("documents")) {
                in(Messages.text(page)).forEach(text -> found.add(TEMPLATES.relativize(page) + ": " + text));
            }
        }
        return found;
    }

    static List<String> in(String page) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(page, "", Parser.xmlParser()).getAllElements()) {
            element.attributes().forEach(attribute -> attribute(attribute, found));
            if (element.parents().stream().noneMatch(LiteralTexts::isSample) && !isSample(element)) {
                element.textNodes().stream().map(TextNode::text).map(text -> INLINED.matcher(text).replaceAll("").strip())
                        .filter(text -> LETTER.matcher(text).find() && !NAMES.contains(text))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static void attribute(Attribute attribute, List<String> found) {
        String value = attribute.getValue();
        if (SHOWN.contains(attribute.getKey()) && LETTER.matcher(value).find()) {
            found.add(attribute.getKey() + "=" + value);
        }
        if (EXPRESSIONS.contains(attribute.getKey()) && (quotes(value) || joins(value))) {
            found.add(attribute.getKey() + "=" + value);
        }
    }

    private static boolean quotes(String expression) {
        return QUOTED.matcher(expression).results()
                .anyMatch(quoted -> quoted.group(1).isEmpty() && WORDS.matcher(quoted.group(2)).find());
    }

    private static boolean joins(String expression) {
        return JOINED.matcher(expression).results()
                .map(joined -> joined.group(1).replaceAll("[$#*@]\\{[^}]*}", ""))
                .anyMatch(text -> LETTER.matcher(text).find());
    }

    private static boolean isSample(Element element) {
        boolean page = element.normalName().equals("html");
        return element.hasAttr("th:text") || element.hasAttr("th:utext") || element.hasAttr("th:insert")
                || !page && (element.hasAttr("th:replace") || element.hasAttr("lang"))
                || element.normalName().equals("script") || element.normalName().equals("style");
    }
}
