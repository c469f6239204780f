package nl.werkbrug.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a page fits on a screen, of 320 pixels when nothing else is said, without scrolling sideways; WCAG 2.2, 1.4.10. What is folded
 * away is opened first, and closed after: a document that is looked at in its place counts too.
 */
final class Reflow {

    private static final int NARROW = 320;
    /** Where a table still is a table and a line has two columns: what fits at both ends can stick out here. */
    private static final int MIDDLE = 768;
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(it => it.getBoundingClientRect().right > window.innerWidth + 1)
                .map(it => it.tagName + '.' + it.className + ' ' + it.textContent.trim().slice(0, 40)).slice(0, 8)
                .concat(['wide: ' + document.documentElement.scrollWidth])""";

    /** Opens what is folded away, that it brings too, and waits until it is drawn; at most a few seconds. */
    private static final String UNFOLD = """
            async () => {
                let closed;
                const deadline = performance.now() + 5000;
                const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
                while ((closed = document.querySelectorAll('details:not([open])')).length > 0 && performance.now() < deadline) {
                    closed.forEach(it => { it.open = true; it.dataset.unfolded = ''; });
                    do { await frame(); await frame(); }
                    while (document.querySelector('.htmx-request') && performance.now() < deadline);
                }
            }""";
    private static final String FOLD = """
            () => document.querySelectorAll('details[data-unfolded]').forEach(it => { it.open = false; delete it.dataset.unfolded; })""";

    private Reflow() {}

    /** Fails with the first elements that stick out. Puts the width back. */
    static void assertNoSidewaysScrolling(Page page) {
        assertNoSidewaysScrolling(page, NARROW);
    }

    /** The same there and at the width of a small tablet. */
    static void assertNoSidewaysScrollingBetween(Page page) {
        assertNoSidewaysScrolling(page, NARROW, MIDDLE);
    }

    /** The same at other widths. */
    static void assertNoSidewaysScrolling(Page page, int... widths) {
        ViewportSize before = page.viewportSize();
        List<String> sticking = new ArrayList<>();
        page.evaluate(UNFOLD);
        for (int width : widths) {
            page.setViewportSize(width, before.height);
            ((List<?>) page.evaluate(TOO_WIDE)).forEach(it -> sticking.add("at " + width + " pixels: " + it));
        }
        page.setViewportSize(before.width, before.height);
        page.evaluate(FOLD);
        if (!sticking.isEmpty()) {
            throw new AssertionError("Scrolls sideways: " + page.url() + "\n" + sticking);
        }
    }
}
