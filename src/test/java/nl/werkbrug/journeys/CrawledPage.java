package nl.werkbrug.journeys;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is kept of a page as the server sent it. Not the page itself: a visitor opens hundreds, and together they fill the memory.
 *
 * @param address without the server
 * @param kind which kind of page this is: its address without what is different for each dossier, and its heading
 * @param parts what the page is made of, whatever the words in it: every kind of element with its class and role
 * @param forms those that ask something
 * @param html the page as it came, where asking for it once more could give another; else null
 * @param wrong whether this is the answer to a form that was sent empty or with nonsense
 */
record CrawledPage(URI address, String kind, Set<String> parts, List<WrongForm> forms, String html, boolean wrong) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("(?=.*[0-9])[0-9A-Za-z_-]{20,}|[0-9]+(-[0-9]+)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,24}");

    static CrawledPage of(URI address, int status, Document page, boolean wrong) {
        String title = page.title().replaceAll(" - Werkbrug$", "");
        return new CrawledPage(
                address, kind(address, title, wrong), parts(page), WrongForm.of(page), wrong || status != 200 ? page.outerHtml() : null, wrong);
    }

    private static String kind(URI address, String title, boolean wrong) {
        String heading = title.replaceAll("^Fout: |[0-9]+", "").replaceAll(", .* dossier -", "")
                .replaceAll("( -)? (van|voor|bij|tegen) .*|: .*", "");
        return pattern(address) + " · " + heading + (wrong ? " (fout)" : "");
    }

    private static Set<String> parts(Document page) {
        return page.body().getAllElements().stream().map(CrawledPage::part).collect(Collectors.toSet());
    }

    private static String part(Element it) {
        return (it.tagName() + ' ' + it.className() + ' ' + it.attr("role") + ' ' + it.attr("type")).intern();
    }

    /** The path with {id} for what names one thing, and {code} for one of our own lists, such as the subjects of a dossier. */
    static String pattern(URI address) {
        return java.util.Arrays.stream(address.getPath().split("/"))
                .map(part -> ID.matcher(part).find() || CODE.matcher(part).matches() ? "{id}" : CONSTANT.matcher(part).matches() ? "{code}" : part)
                .collect(Collectors.joining("/"));
    }

    /** The path with {id}, and the questions of the address with their answer where that is one of a few words. */
    static String variant(URI address) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return pattern(address) + "?" + java.util.Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !pair[1].isEmpty() && !pair[0].equals("terug"))
                .map(pair -> pair[0] + "=" + (WORD.matcher(pair[1]).matches() ? pair[1] : "*"))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
