package nl.werkbrug.web;

import java.util.Optional;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.EmployerChoices;
import nl.werkbrug.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads a form of another employer than the viewer chose to work for to the page where one switches; it is not sent. All
 * employers together are only looked at: a form about a dossier asks to choose its employer first.
 */
@Component
class ForWhom {

    private static final String ALL = "alle";

    private final EmployerChoices choices;

    ForWhom(EmployerChoices choices) {
        this.choices = choices;
    }

    /** For a form that is opened: a form about a dossier belongs to the employer of that dossier. */
    Optional<String> otherEmployer(Work here) {
        return ofDossier(here).map(employer -> page(here, employer, false));
    }

    /**
     * For a form that is sent.
     *
     * @param openedFor what the form said; empty for who has one employer
     */
    Optional<String> otherEmployer(Work here, String openedFor) {
        String now = here.viewer().employerId() == null ? ALL : here.viewer().employerId();
        return openedFor.isEmpty() || openedFor.equals(now)
                ? ofDossier(here).map(employer -> page(here, employer, true))
                : Optional.of(page(here, openedFor, true));
    }

    /** The name to show with a form about a dossier; null for who has one employer. */
    String employerName(Work here) {
        String dossier = here.page().told().dossierId();
        return dossier == null || !ChosenEmployer.ofSeveral()
                ? null
                : choices.ofDossier(dossier, here.viewer()).map(EmployerChoices.Choice::name).orElse(null);
    }

    private Optional<String> ofDossier(Work here) {
        Viewer viewer = here.viewer();
        String dossier = here.page().told().dossierId();
        boolean one = viewer.employerId() == null && !ChosenEmployer.ofSeveral();
        return one || dossier == null
                ? Optional.empty()
                : choices.ofDossier(dossier, viewer)
                        .map(EmployerChoices.Choice::id)
                        .filter(employer -> !employer.equals(viewer.employerId()));
    }

    private static String page(Work here, String employer, boolean kept) {
        return "redirect:" + UriComponentsBuilder.fromPath("/werkt-voor")
                .queryParam("naar", employer)
                .queryParam("bewaard", kept)
                .queryParam("terug", here.address())
                .toUriString();
    }
}
