package nl.werkbrug.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Everything one visitor can reach from the first page by links, and each form sent wrongly. Of pages that differ only in the
 * dossier, or in how a list is sorted, some are opened and not all.
 */
final class Crawl {

    /** So many tasks, which share a pattern while each may be another form; dossiers likewise. */
    private static final int OF_TASKS = 40;

    /** So many addresses of one pattern. With 8 of them every kind and part of a page was still met (23 November 2026), with 6 not. */
    private static final int OF_A_PATTERN = 10;

    /** So many of one pattern with the same questions in the address. */
    private static final int OF_A_VARIANT = 2;

    private static final Pattern TASKS = Pattern.compile("/werk/taak/[^/]+|/dossiers/[^/]+");

    private final WebClient client;
    private final String base;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private final List<CrawledPage> pages = new ArrayList<>();
    private final Set<String> broken = new LinkedHashSet<>();

    Crawl(String base, WebClient client) {
        this.base = base;
        this.client = client;
    }

    /** Starts at these, which may be addresses that do not exist; what they link to has to. */
    Crawl from(String... addresses) {
        for (String address : addresses) {
            note(address);
        }
        for (String address : addresses) {
            open(address);
        }
        waiting.removeAll(List.of(addresses));
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            int status = open(address);
            if (status != 200) {
                broken.add(status + " " + address);
            }
        }
        return this;
    }

    /** Sends every form that was met empty, and with nonsense where empty is fine; last, because some are then accepted. */
    Crawl sendWrongForms(Set<String> sentBefore) {
        for (CrawledPage page : List.copyOf(pages)) {
            for (WrongForm form : page.forms()) {
                if (sentBefore.add(form.signature())) {
                    sendWrongly(form);
                }
            }
        }
        return this;
    }

    List<CrawledPage> pages() {
        return pages;
    }

    /** Links that lead nowhere, and pages with a text that is missing. */
    Set<String> broken() {
        return broken;
    }

    Set<String> kinds() {
        return pages.stream().map(CrawledPage::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private int open(String address) {
        WebClient.Answer answer = client.get(address);
        if (answer.document() == null) {
            return answer.status();
        }
        add(answer, false);
        for (Element link : answer.document().select("a[href], [hx-get]")) {
            note(link.hasAttr("hx-get") ? link.attr("hx-get") : link.absUrl("href"));
        }
        return answer.status();
    }

    private void sendWrongly(WrongForm form) {
        WebClient.Answer answer = form.send(client, "");
        if (answer.document() != null && !answer.moved() && !WrongForm.showsWhatIsWrong(answer.document())) {
            answer = form.send(client, "onzin €");
        }
        if (answer.status() >= 500) {
            broken.add(answer.status() + " after sending " + form.action());
        }
        if (answer.document() != null && !answer.moved()) {
            add(answer, true);
        }
    }

    private void add(WebClient.Answer answer, boolean wrong) {
        Document page = answer.document();
        if (page.title().isBlank() || page.text().contains("??")) {
            broken.add("a text is missing on " + answer.address());
        }
        pages.add(CrawledPage.of(URI.create(path(answer.address())), answer.status(), page, wrong));
    }

    private void note(String link) {
        URI address = URI.create(link.startsWith("/") ? base + link : link);
        if (!address.toString().startsWith(base + "/") || isNoPage(address.getPath())) {
            return;
        }
        String path = path(address);
        if (met.add(path) && isWanted(address)) {
            waiting.add(path);
        }
    }

    /** What is passed over as one more variant takes no place of its pattern. */
    private boolean isWanted(URI address) {
        return isTask(address)
                ? count(CrawledPage.pattern(address)) <= OF_TASKS
                : count(CrawledPage.variant(address)) <= OF_A_VARIANT && count(CrawledPage.pattern(address)) <= OF_A_PATTERN;
    }

    /** One of a kind by its address, while what is on it differs. */
    private static boolean isTask(URI address) {
        return TASKS.matcher(address.getPath()).matches();
    }

    private static boolean isNoPage(String path) {
        return path.startsWith("/vendor/") || path.startsWith("/img/") || path.endsWith("/uitloggen");
    }

    private int count(String key) {
        return opened.merge(key, 1, Integer::sum);
    }

    private static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
