package nl.werkbrug.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a page against the rules of WCAG 2.2 level AA that a machine can check. */
public final class AxeCheck {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private AxeCheck() {}

    /** Fails with every broken rule, the elements that break it, and where the rule is explained. */
    public static void assertNoViolations(Page page) {
        fail(page, builder(page).withTags(WCAG));
    }

    /** Looks at what other colours can break, and at nothing else. */
    static void assertEnoughContrast(Page page) {
        fail(page, builder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static AxeBuilder builder(Page page) {
        // Our pages have no frames; looking for them would open a second page each time.
        return new AxeBuilder(page).options(onlyViolations()).setLegacyMode(true);
    }

    private static void fail(Page page, AxeBuilder rules) {
        List<Rule> violations = rules.analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError("Not accessible: " + page.url() + "\n"
                    + violations.stream().map(AxeCheck::explained).collect(Collectors.joining("\n")));
        }
    }

    /** Describing what is right as well would take most of the time on a long page. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String explained(Rule rule) {
        String elements = rule.getNodes().stream()
                .map(node -> "    " + node.getTarget() + "  " + node.getHtml() + "\n      "
                        + node.getFailureSummary().replace("\n", "\n      "))
                .collect(Collectors.joining("\n"));
        return "  %s (%s): %s%n    %s%n%s"
                .formatted(rule.getId(), rule.getImpact(), rule.getHelp(), rule.getHelpUrl(), elements);
    }
}
