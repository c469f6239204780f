package nl.werkbrug.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks in this request, for code that also serves visitors who are not logged in. */
public final class CurrentViewer {

    private CurrentViewer() {}

    public static Optional<Viewer> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(now(signedIn.viewer()))
                : Optional.empty();
    }

    private static Viewer now(Viewer viewer) {
        return viewer.atEmployer() ? ChosenEmployer.kept().map(it -> viewer.workingFor(it.id())).orElse(viewer) : viewer;
    }
}
