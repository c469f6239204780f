package nl.werkbrug.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The list that somebody opened a form or a dossier from, so that "Terug" leads there with its filter, order and page. It comes as
 * the parameter {@code terug}, or is the page that the browser says it came from, and is kept for the steps of that form; when it
 * is lost, the usual address serves.
 */
public final class ReturnTo {

    // Only lists of our own, and nothing that a browser could read as another site or a second header.
    private static final Pattern LIST = Pattern.compile(
            "/(inbox|loket|dossiers|termijnen|loonbeslagen|overzicht|meldingen|begeleiding(/vandaag)?|dossiers/[A-Za-z0-9-]{1,64})"
                    + "(\\?[A-Za-z0-9._~%&=+-]{0,1500})?");
    private static final Pattern ONLY_A_TAB = Pattern.compile("/inbox(\\?lijst=[a-z-]+)?");
    private static final String INBOX = "/inbox";
    private static final String NAME = "returnTo.";

    private ReturnTo() {}

    /**
     * The list from which this page was opened; null when none is known.
     *
     * @param page kind and id, such as {@code taak/12}; of each kind the last one is remembered
     */
    public static String of(HttpServletRequest request, String page) {
        String list = asked(request, page);
        String name = NAME + page.substring(0, page.indexOf('/'));
        if (list != null) {
            request.getSession().setAttribute(name, page + " " + list);
            return list;
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(name) instanceof String kept && kept.startsWith(page + " ")
                ? kept.substring(page.length() + 1)
                : null;
    }

    private static String asked(HttpServletRequest request, String page) {
        String asked = request.getParameter("terug");
        if (asked == null && "GET".equals(request.getMethod())) {
            asked = cameFrom(request);
        }
        // Who comes from a form to its dossier does not go back into the form's own beginning.
        return asked != null && LIST.matcher(asked).matches() && !asked.startsWith("/" + page) ? asked : null;
    }

    private static String cameFrom(HttpServletRequest request) {
        String said = request.getHeader(HttpHeaders.REFERER);
        try {
            URI from = said == null ? null : new URI(said);
            return from == null || !request.getServerName().equals(from.getHost()) || from.getRawPath() == null
                    ? null
                    : from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The same list of the inbox when it was narrowed or sorted: who works through such a list goes on there. Else null. */
    static String narrowed(String list) {
        return list == null || !list.startsWith(INBOX) || ONLY_A_TAB.matcher(list).matches() ? null : list;
    }
}
