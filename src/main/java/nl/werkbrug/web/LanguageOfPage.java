package nl.werkbrug.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what the user chose, else what was chosen in this browser, else Dutch. Only for a visitor who is not
 * logged in and never chose, the browser may say that it prefers English.
 */
@Component("localeResolver")
class LanguageOfPage implements LocaleResolver {

    static final String COOKIE = "taal";

    private static final String KNOWN = LanguageOfPage.class.getName();
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Languages languages;

    LanguageOfPage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        // Asked many times for one page.
        if (request.getAttribute(KNOWN) instanceof Language known) {
            return known.locale();
        }
        Language found = find(request);
        request.setAttribute(KNOWN, found);
        return found.locale();
    }

    /** Keeps the choice in this browser, and for the user if somebody is logged in. */
    void choose(HttpServletRequest request, HttpServletResponse response, Language language) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.code())
                .path(path).maxAge(A_YEAR).httpOnly(true).secure(request.isSecure()).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        CurrentViewer.find().ifPresent(viewer -> {
            languages.choose(viewer, language);
            request.getSession().setAttribute(KNOWN, language.code());
        });
        request.setAttribute(KNOWN, language);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("A language is chosen at /taal");
    }

    private Language find(HttpServletRequest request) {
        Optional<Viewer> viewer = CurrentViewer.find();
        Optional<Language> inThisBrowser = Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue).flatMap(Language::ofCode);
        return viewer.isPresent()
                ? ofUser(request, viewer.get()).or(() -> inThisBrowser).orElse(Language.DUTCH)
                : inThisBrowser.orElseGet(() -> ofBrowser(request));
    }

    /** The session remembers it, so that a page costs no question to the database. */
    private Optional<Language> ofUser(HttpServletRequest request, Viewer viewer) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return languages.chosenBy(viewer);
        }
        if (!(session.getAttribute(KNOWN) instanceof String known)) {
            Optional<Language> chosen = languages.chosenBy(viewer);
            session.setAttribute(KNOWN, chosen.map(Language::code).orElse(""));
            return chosen;
        }
        return Language.ofCode(known);
    }

    private static Language ofBrowser(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Language.DUTCH : Language.of(request.getLocale());
    }
}
