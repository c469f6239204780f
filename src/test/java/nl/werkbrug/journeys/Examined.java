package nl.werkbrug.journeys;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pages were examined. Looking at a page takes seconds, so one is passed over when a page of that kind was seen with
 * each of its parts before, or any page with exactly its parts.
 */
final class Examined {

    private final Set<Set<String>> pages = new HashSet<>();
    private final Map<String, Set<String>> partsByKind = new HashMap<>();

    boolean hasSomethingNew(Page page) {
        return hasSomethingNew(kind(page), parts(page));
    }

    /** Whether a part of this page was on no page before it. */
    synchronized boolean hasSomethingNew(Set<String> parts) {
        return pages.add(parts) && partsByKind.computeIfAbsent("", it -> new HashSet<>()).addAll(parts);
    }

    synchronized boolean hasSomethingNew(String kind, Set<String> parts) {
        boolean newForItsKind = partsByKind.computeIfAbsent(kind, it -> new HashSet<>()).addAll(parts);
        return pages.add(parts) && newForItsKind;
    }

    /** The address and the title without what is different for each dossier. */
    private static String kind(Page page) {
        String address = URI.create(page.url()).getPath().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");
        return (address + " " + page.title()).replaceAll("[0-9]+", "");
    }

    /** What a page is made of, whatever the words in it: every kind of element with its class and role. */
    private static Set<String> parts(Page page) {
        List<?> parts = (List<?>) page.evaluate("""
                () => [...new Set([...document.querySelectorAll('body *')].map(it =>
                    [it.tagName, it.className, it.getAttribute('role')].join(' ')))]""");
        return new HashSet<>(parts.stream().map(String::valueOf).toList());
    }
}
