package nl.werkbrug.inbox.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.inbox.FollowUpFilter;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxSort;
import nl.werkbrug.inbox.InboxTab;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of a list and of the lists around it; in templates it is {@code links}. */
public record InboxAddress(InboxQuery query) {

    static final String INBOX = "/inbox";

    /** The list that an address gives; what it says wrongly counts for nothing. */
    static InboxAddress of(String address) {
        Map<String, String> given = new HashMap<>();
        int question = address.indexOf('?');
        UriComponentsBuilder.newInstance()
                .query(question < 0 ? "" : address.substring(question + 1))
                .build()
                .getQueryParams()
                .forEach((name, values) -> given.put(name, decoded(values.get(0))));
        return new InboxAddress(input(given).query());
    }

    private static InboxInput input(Map<String, String> given) {
        return new InboxInput(
                given.get("lijst"), given.get("zoek"), given.get("partij"), given.get("procedure"), given.get("gemeente"),
                given.get("werkgever"), given.get("uiterlijk"), given.get("van"), given.get("tot"), given.get("vervolg"),
                given.get("sorteer"), given.get("richting"), given.get("pagina"));
    }

    private static String decoded(String value) {
        try {
            return value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The address of this list. */
    public String here() {
        return address(query);
    }

    public String in(InboxTab tab) {
        return address(query.in(tab));
    }

    public String sortedOn(InboxSort sort) {
        return address(query.sortedOn(sort));
    }

    public String at(int page) {
        return address(query.at(page));
    }

    /** The same tab and order with everything in it. */
    public String all() {
        return address(query.all());
    }

    /** The same tab with only what is put off. */
    public String later() {
        return address(new InboxQuery(query.tab(), query.filter().with(FollowUpFilter.LATER), query.sort(), query.descending(), 1));
    }

    /** Whether the list is narrowed or in another order than usual, also when that is how it was left before. */
    public boolean isChosen() {
        return !new InboxAddress(query.in(InboxTab.MINE)).here().equals(INBOX);
    }

    /** The list from its first page on: what is kept when somebody keeps a list. */
    String first() {
        return address(query.at(1));
    }

    /** How a column is sorted now, for people who cannot see the arrow; null when the list cannot be sorted on it. */
    public String sorted(InboxSort sort) {
        if (sort == null) {
            return null;
        }
        return sort != query.sort() ? "none" : query.descending() ? "descending" : "ascending";
    }

    private static String address(InboxQuery query) {
        Map<String, String> parts = InboxInput.parts(query);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(INBOX);
        parts.keySet().forEach(part -> address.queryParam(part, "{" + part + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
