package nl.werkbrug.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.Preferences;
import nl.werkbrug.access.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Keeps the chosen colours: with the user, or in a cookie of this browser for who is not logged in. */
@Component
class Themes {

    private static final String COOKIE = "weergave";
    private static final String PREFERENCE = "theme";
    private static final Duration YEAR = Duration.ofDays(365);

    private final Preferences preferences;

    Themes(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What a user chose counts before what this browser remembers. */
    Theme of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        // Without a session there is nowhere to remember the answer, and each page would ask the database again.
        String ofUser = session == null ? "" : CurrentViewer.find().map(viewer -> remembered(viewer, session)).orElse("");
        if (!ofUser.isEmpty()) {
            return Theme.of(ofUser);
        }
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        return Theme.of(kept == null ? null : kept.getValue());
    }

    /** Keeps a choice in the place of an earlier one. */
    void keep(Theme theme, HttpServletRequest request, HttpServletResponse response) {
        CurrentViewer.find().ifPresentOrElse(
                viewer -> {
                    preferences.put(viewer, PREFERENCE, theme.code());
                    request.getSession().setAttribute(PREFERENCE, theme.code());
                },
                () -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(theme, request).toString()));
    }

    private String remembered(Viewer viewer, HttpSession session) {
        if (session.getAttribute(PREFERENCE) instanceof String known) {
            return known;
        }
        String kept = preferences.get(viewer, PREFERENCE).orElse("");
        session.setAttribute(PREFERENCE, kept);
        return kept;
    }

    private static ResponseCookie cookie(Theme theme, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, theme.code())
                .path(request.getContextPath() + "/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
