package nl.werkbrug.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /**
     * Opens what is folded away once (of the menu one part can be open), what that brings too, and waits until it is drawn; at most a few
     * seconds. Of documents that are fetched when opened the first two: the others look the same, and drawing their pages takes long.
     */
    private static final String UNFOLD = """
            async () => {
                let closed, fetched = 0;
                const deadline = performance.now() + 5000;
                const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
                while ((closed = document.querySelectorAll('details:not([open]):not([data-unfolded])')).length > 0 && performance.now() < deadline) {
                    closed.forEach(it => {
                        it.dataset.unfolded = '';
                        it.open = !it.querySelector(':scope > [hx-get]') || ++fetched <= 2;
                    });
                    do { await frame(); await frame(); }
                    while (document.querySelector('.htmx-request') && performance.now() < deadline);
                }
            }""";
    private static final String FOLD = """
            () => document.querySelectorAll('details[data-unfolded]').forEach(it => { it.open = false; delete it.dataset.unfolded; })""";

    /** Words of the heads that stand on more than one line, and rows that are no rows. */
    private static final String NO_TABLE = """
            ({ table, width }) => {
                const found = document.querySelector(table);
                const wrong = [...found.rows].some(row => getComputedStyle(row).display !== 'table-row') ? ['cards'] : [];
                for (const head of found.tHead.querySelectorAll('th')) {
                    const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
                    while (texts.nextNode()) {
                        for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
                            const range = document.createRange();
                            range.setStart(texts.currentNode, word.index);
                            range.setEnd(texts.currentNode, word.index + word[0].length);
                            const hidden = texts.currentNode.parentElement.closest('.wb-hidden');
                            if (!hidden && range.getClientRects().length > 1) wrong.push('broken: ' + word[0]);
                        }
                    }
                }
                const box = found.parentElement;
                const reached = box.tabIndex === 0 && box.getAttribute('role') === 'region' && box.getAttribute('aria-label');
                if (!reached) wrong.push('no keyboard gets there');
                if (found.getBoundingClientRect().width > box.getBoundingClientRect().width + 1) {
                    box.focus();
                    box.scrollLeft = 10000;
                    if (box.scrollLeft === 0) wrong.push('cut off');
                }
                return wrong.map(it => it + ' at ' + width);
            }""";

    private Reflow() {}

    /** Fails unless something stands in the window as it is scrolled now. */
    static void assertInView(Page page, String selector) {
        BoundingBox box = page.locator(selector).first().boundingBox();
        if (box.y < 0 || box.y + box.height > page.viewportSize().height) {
            throw new AssertionError(selector + " is out of sight: " + box.y + " on " + page.url());
        }
    }

    /** Fails unless a table stays one at these widths, with whole words in its heads, in a box that a keyboard can scroll. */
    static void assertTable(Page page, String table, int... widths) {
        ViewportSize before = page.viewportSize();
        List<String> wrong = new ArrayList<>();
        for (int width : widths) {
            page.setViewportSize(width, before.height);
            ((List<?>) page.evaluate(NO_TABLE, Map.of("table", table, "width", width))).forEach(it -> wrong.add(String.valueOf(it)));
        }
        page.setViewportSize(before.width, before.height);
        if (!wrong.isEmpty()) {
            throw new AssertionError("No table: " + page.url() + "\n" + wrong);
        }
    }

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
