package nl.werkbrug.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/**
 * Somebody without a mouse. After each press of Tab the focus has to be on something that is seen: with a frame around it, within
 * the window and with nothing over it (WCAG 2.2, 2.4.7 and 2.4.11).
 */
public final class Keyboard {

    private static final int MOST_STOPS = 400;
    private static final double PATIENCE_MS = 15_000;

    /** What is wrong with the focus, or an empty text. */
    private static final String FAULT = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body || it === document.documentElement) return '';
              const name = it.tagName + '.' + it.className + ' ' + it.textContent.trim().slice(0, 40);
              if (it.tabIndex > 0) return name + ' jumps the queue';
              const style = getComputedStyle(it);
              const framed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
              if (!framed) return name + ' has no frame';
              const box = it.getBoundingClientRect();
              const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
              const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
              if (right - left < 1 || bottom - top < 1) return name + ' is outside the window';
              const seen = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]].some(([x, y]) => {
                const over = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
                return over && (over === it || it.contains(over) || over.contains(it) && over.tagName !== 'BODY'
                  || over.tagName === 'LABEL' && over.control === it);
              });
              return seen ? '' : name + ' is covered';
            }""";

    private static final String NOT_AFTER = """
            () => {
              const it = document.activeElement, before = window.lastStop;
              window.lastStop = it;
              return Boolean(before && before.isConnected && it !== document.body
                && !(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING));
            }""";

    private final String base;
    private final Page page = Browser.desktop();

    public Keyboard(String base) {
        this.base = base;
    }

    public Page page() {
        return page;
    }

    public void opens(String path) {
        page.navigate(base + path);
    }

    public void logsIn(String username, String password) {
        opens("/inloggen");
        tabsTo("#gebruikersnaam");
        types(username);
        tabsTo("#wachtwoord");
        types(password);
        presses("Enter");
        page.waitForURL(url -> !url.contains("/inloggen"));
    }

    /** Presses Tab until the focus is there; every stop on the way is looked at. */
    public void tabsTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            presses("Tab");
            look();
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector + " on " + page.url());
    }

    /** Walks over the whole page: the order is that of the page, and the end is reached. Answers the number of stops. */
    public int walks() {
        page.evaluate("() => { window.lastStop = null; document.activeElement.blur(); getSelection().collapse(document.body, 0); window.scrollTo(0, 0); }");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            presses("Tab");
            look();
            boolean back = (Boolean) page.evaluate(NOT_AFTER);
            boolean atEnd = (Boolean) page.evaluate("() => document.activeElement === document.body");
            if (atEnd || back && (Boolean) page.evaluate("() => document.activeElement.matches('.wb-skip')")) {
                return stop;
            }
            if (back) {
                throw new AssertionError("Tab goes back on " + page.url() + " at " + focused());
            }
        }
        throw new AssertionError("Tab never leaves " + page.url() + "; it is at " + focused());
    }

    public void presses(String key) {
        page.keyboard().press(key);
    }

    public void types(String text) {
        page.keyboard().type(text);
    }

    /** Presses Enter and waits for the page that it leads to. */
    public void follows() {
        page.waitForNavigation(() -> presses("Enter"));
    }

    public void waitsFor(String selector) {
        try {
            page.waitForSelector(selector, new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MS));
        } catch (TimeoutError notThere) {
            throw new AssertionError("No " + selector + " on " + page.url() + "\n" + page.locator("main").innerText(), notThere);
        }
    }

    public String focused() {
        return (String) page.evaluate(
                "() => document.activeElement.tagName + '#' + document.activeElement.id + ' ' + document.activeElement.textContent.trim().slice(0, 60)");
    }

    public void leaves() {
        page.context().close();
    }

    private void look() {
        String fault = (String) page.evaluate(FAULT);
        if (!fault.isEmpty()) {
            throw new AssertionError(page.url() + ": " + fault);
        }
    }
}
