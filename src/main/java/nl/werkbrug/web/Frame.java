package nl.werkbrug.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Texts;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout shows around every page; in templates it is {@code frame}.
 *
 * @param viewer null when nobody is logged in
 * @param employer which of several employers the viewer works for; null when there is nothing to choose
 * @param path the address of this page, without its query
 * @param query the query as it came; may be null
 * @param roles the viewer's roles, for the user menu
 * @param today the day of this page, which it names on paper: there "3 days left" says nothing without it
 * @param bell counts what there is to tell the viewer; asked only when the page is shown, not for a redirect or a part of a page
 */
public record Frame(
        Viewer viewer,
        List<NavEntry> nav,
        List<PageNotice.Notice> notices,
        ChosenEmployer employer,
        String path,
        String query,
        String roles,
        SiteProperties site,
        LocalDate today,
        IntSupplier bell) {

    /**
     * One entry of the main menu, or a group of them.
     *
     * @param label the key of its words
     * @param href null for a group
     * @param entries of the group
     */
    public record NavEntry(String label, String href, boolean current, List<NavEntry> entries) {}

    static Frame of(
            Viewer viewer, List<PageNotice.Notice> notices, ChosenEmployer employer, String path, String query, SiteProperties site,
            LocalDate today, Texts texts, IntSupplier bell) {
        String roles = viewer == null ? "" : viewer.roles().stream().sorted()
                .map(role -> texts.get("access.role." + role.name())).collect(Collectors.joining(", "));
        return new Frame(viewer, MainMenu.of(viewer, path), notices, employer, path, query, roles, site, today, bell);
    }

    /** The address of this page with its query: where the language switch leads back to. */
    public String page() {
        return query == null ? path : path + "?" + query;
    }

    /** Whether this page is in the main menu of the viewer, so that other pages may point to it. */
    public boolean has(String href) {
        return nav.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.entries().stream()))
                .anyMatch(entry -> href.equals(entry.href()));
    }

    /** The key of the name of the page to which the name of the product leads. */
    public String home() {
        return viewer == null ? "web.home.login" : HomePage.of(viewer).label();
    }

    /** How many notices the viewer did not read; one statement each time it is asked. */
    public int unread() {
        return bell.getAsInt();
    }

    /** Whether who reads this may work nowhere that uses the program: nobody is logged in, and it is not the page where one does so. */
    public boolean forCitizens() {
        return viewer == null && !path.startsWith("/inloggen");
    }

    /** Whether the viewer works at an organisation; the operator does not. */
    public boolean atParty() {
        return viewer != null && viewer.roles().stream().anyMatch(role -> role != Role.OPERATOR);
    }

    /** This page's own address with one parameter changed: how a pager keeps filters. */
    public String link(String parameter, Object value) {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }
}
