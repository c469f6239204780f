package nl.werkbrug.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the layout shows around every page; in templates it is {@code frame}.
 *
 * @param viewer null when nobody is logged in
 * @param employer which of several employers the viewer works for; null when there is nothing to choose
 * @param path the address of this page, without its query
 * @param query the query as it came; may be null
 */
public record Frame(
        Viewer viewer,
        List<NavEntry> nav,
        List<PageNotice.Notice> notices,
        ChosenEmployer employer,
        String path,
        String query,
        SiteProperties site) {

    /**
     * One entry of the main menu, or a group of them.
     *
     * @param label the key of its words
     * @param href null for a group
     * @param entries of the group
     */
    public record NavEntry(String label, String href, boolean current, List<NavEntry> entries) {}

    static Frame of(
            Viewer viewer, List<PageNotice.Notice> notices, ChosenEmployer employer, String path, String query, SiteProperties site) {
        return new Frame(viewer, MainMenu.of(viewer, path), notices, employer, path, query, site);
    }

    /** The viewer's roles in Dutch, for the user menu. */
    public String roles() {
        return viewer.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
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
