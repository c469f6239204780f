package nl.werkbrug.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Checks a page against the rules of WCAG 2.2 level AA that a machine can check.
 *
 * <p>Axe is put in here and not by its own library, which sends its half megabyte through three programs for every check.
 */
public final class AxeCheck {

    private static final Map<String, Object> WCAG =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> COLOURS = Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String PUT_IN = "window.putAxeIn = () => { " + AxeBuilder.getAxeScript() + "\n}";

    /** What is right as well is not described: that would take most of the time on a long page. Gives null where axe is absent. */
    private static final String RUN = """
            async rules => {
                if (!window.axe && !window.putAxeIn) return null;
                if (!window.axe) window.putAxeIn();
                const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations']});
                const beside = text => text.replaceAll('\\n', '\\n      ');
                return found.violations.map(it => `  ${it.id} (${it.impact}): ${it.help}\\n    ${it.helpUrl}\\n`
                    + it.nodes.map(node => `    ${node.target}  ${node.html}\\n      ${beside(node.failureSummary)}`).join('\\n'));
            }""";

    private AxeCheck() {}

    /** Has axe at hand on each page that is opened from now on, where nearly all of them are checked. */
    static void ready(BrowserContext context) {
        context.addInitScript(PUT_IN);
    }

    /** Fails with every broken rule, the elements that break it, and where the rule is explained. */
    public static void assertNoViolations(Page page) {
        fail(page, WCAG);
    }

    /** Looks at what other colours can break, and at nothing else. */
    static void assertEnoughContrast(Page page) {
        fail(page, COLOURS);
    }

    private static void fail(Page page, Map<String, Object> rules) {
        List<?> violations = (List<?>) page.evaluate(RUN, rules);
        if (violations == null) {
            page.evaluate(PUT_IN);
            violations = (List<?>) page.evaluate(RUN, rules);
        }
        if (!violations.isEmpty()) {
            throw new AssertionError("Not accessible: " + page.url() + "\n" + String.join("\n", violations.stream().map(String::valueOf).toList()));
        }
    }
}
