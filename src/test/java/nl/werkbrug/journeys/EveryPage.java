package nl.werkbrug.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens what each visitor can reach, sends each form wrongly, and has every page examined that has something which no page
 * before it had. What it opened it prints.
 */
public final class EveryPage {

    private static final String PASSER_BY = "bezoeker";
    private static final String[] OPEN = {
        "/inloggen", "/inloggen?fout", "/inloggen?wacht", "/inloggen?uitgelogd", "/verlopen", "/toegankelijkheid", "/termijn-berekenen",
        "/uitnodiging/geraden", "/schuldhulp-bericht/geraden", "/werkgever-aanmelden/bevestigen/geraden"
    };

    private final String base;
    private final Set<String> kinds = new HashSet<>();
    private final Examined parts = new Examined();
    private final Examined inDark = new Examined();
    private final long started = System.nanoTime();
    private final Set<String> sent = new HashSet<>();
    private final Map<String, WebClient> clients = new LinkedHashMap<>();
    private final Map<String, Crawl> crawls = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int drawn;

    public EveryPage(String base) {
        this.base = base;
    }

    /** Somebody without an account. */
    public EveryPage openedByPasserBy() {
        return crawl(PASSER_BY, new WebClient(base), OPEN);
    }

    /** Somebody who works here; the last two addresses do not exist for them. */
    public EveryPage openedBy(String username, String password) {
        WebClient client = new WebClient(base);
        client.logIn(username, password);
        return crawl(username, client, "/", "/weergave", "/bestaat-niet", "/beheer/bestaat-niet");
    }

    /** Looks at the pages; call it after the last visitor, since a form that was sent may have changed something. */
    public EveryPage examine() {
        tell("links followed");
        crawls.values().forEach(crawl -> crawl.sendWrongForms(sent));
        tell("forms sent");
        crawls.forEach((who, crawl) -> {
            PageExaminer examiner = new PageExaminer(base, clients.get(who));
            crawl.pages().stream()
                    // Not "or": each of the two has to remember what it saw.
                    .filter(it -> kinds.add(it.kind()) | parts.hasSomethingNew(it.parts()))
                    .forEach(it -> examiner.examine(it, inDark.hasSomethingNew(it.parts())));
            examiner.close();
            drawn += examiner.drawn();
            faults.addAll(examiner.faults());
        });
        crawls.forEach((who, crawl) -> crawl.kinds().forEach(kind -> System.out.println(who + " | " + kind)));
        crawls.forEach((who, crawl) ->
                System.out.println(who + ": " + crawl.pages().size() + " pages opened of " + crawl.kinds().size() + " kinds"));
        tell(drawn + " pages drawn and examined");
        return this;
    }

    /** How many kinds of page each visitor met. */
    public Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        crawls.forEach((who, crawl) -> kinds.put(who, crawl.kinds().size()));
        return kinds;
    }

    /** How many pages were drawn and examined. */
    public int drawn() {
        return drawn;
    }

    /** How many forms were sent wrongly. */
    public int sentWrongly() {
        return sent.size();
    }

    /** What is not accessible, leads nowhere or went wrong. */
    public List<String> faults() {
        return faults;
    }

    private void tell(String what) {
        System.out.println("After " + (System.nanoTime() - started) / 1_000_000_000 + " seconds: " + what);
    }

    private EveryPage crawl(String who, WebClient client, String... from) {
        Crawl crawl = new Crawl(base, client).from(from);
        clients.put(who, client);
        crawls.put(who, crawl);
        crawl.broken().forEach(link -> faults.add(who + ": " + link));
        return this;
    }
}
