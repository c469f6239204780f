package nl.werkbrug.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;

/**
 * The list that somebody opened a form from, so that "Terug" leads there with its filter, order and page. It comes as the
 * parameter {@code terug} and is kept for the steps of that form; when it is lost, the usual address serves.
 */
final class ReturnTo {

    // Only lists of the inbox, and nothing that a browser could read as another site or a second header.
    private static final Pattern LIST = Pattern.compile("/inbox(\\?[A-Za-z0-9._~%&=+-]{0,1500})?");
    private static final Pattern ONLY_A_TAB = Pattern.compile("/inbox(\\?lijst=[a-z-]+)?");
    private static final String NAME = "returnTo";

    private ReturnTo() {}

    /** The list from which this form was opened; null when none is known. */
    static String of(HttpServletRequest request, String form) {
        String asked = request.getParameter("terug");
        if (asked != null && LIST.matcher(asked).matches()) {
            request.getSession().setAttribute(NAME, form + " " + asked);
            return asked;
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof String kept && kept.startsWith(form + " ")
                ? kept.substring(form.length() + 1)
                : null;
    }

    /** The same list when it was narrowed or sorted: who works through such a list goes on there. Else null. */
    static String narrowed(String list) {
        return list == null || ONLY_A_TAB.matcher(list).matches() ? null : list;
    }
}
