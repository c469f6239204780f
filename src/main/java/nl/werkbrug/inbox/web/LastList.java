package nl.werkbrug.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.InboxQuery;

/**
 * The list that somebody looked at last, so that the menu leads back to it. Kept in the session, with who looked and for which employer:
 * for another one it is not known.
 */
final class LastList {

    /** Sent by a page that looks for news by itself, which nobody chose just now. */
    static final String RENEWS = "X-Renews";

    private static final String KEPT = LastList.class.getName();
    /** As long as an address to go back to. */
    private static final int LONGEST = 1_500;

    private LastList() {}

    /** Keeps a list from its first page on. */
    static void keep(InboxQuery query, Viewer viewer, HttpServletRequest request) {
        String list = new InboxAddress(query).first();
        String now = of(viewer) + (list.length() > LONGEST ? InboxAddress.INBOX : list);
        HttpSession session = request.getSession();
        // The session is in the database: only what changed is written.
        if (request.getHeader(RENEWS) == null && !now.equals(session.getAttribute(KEPT))) {
            session.setAttribute(KEPT, now);
        }
    }

    /** The address of the list that the viewer looked at last in this session; else of the first one. */
    static String address(Viewer viewer, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof String kept && kept.startsWith(of(viewer))
                ? kept.substring(of(viewer).length())
                : InboxAddress.INBOX;
    }

    private static String of(Viewer viewer) {
        return viewer.userId() + " " + viewer.employerId() + " ";
    }
}
