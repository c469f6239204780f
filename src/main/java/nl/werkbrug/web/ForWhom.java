package nl.werkbrug.web;

import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.EmployerChoices;
import nl.werkbrug.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads a form of another employer than the viewer chose to work for to the page where one switches; it is not sent. All
 * employers together are only looked at: a form that is of one employer asks to choose it first.
 */
@Component
class ForWhom {

    private static final String ALL = "alle";

    private final EmployerChoices choices;

    ForWhom(EmployerChoices choices) {
        this.choices = choices;
    }

    /** For a form that is opened: a form about a dossier belongs to the employer of that dossier, one about a garnishment to its employer. */
    Optional<String> otherEmployer(Work here) {
        return other(here).map(employer -> page(here, employer, false));
    }

    /**
     * For a form that is sent.
     *
     * @param openedFor what the form said; empty for who has one employer
     */
    Optional<String> otherEmployer(Work here, String openedFor) {
        String now = here.viewer().employerId() == null ? ALL : here.viewer().employerId();
        return openedFor.isEmpty() || openedFor.equals(now)
                ? other(here).map(employer -> page(here, employer, true))
                : Optional.of(page(here, openedFor, true));
    }

    /** The name to show with a form of an employer; null for who has one employer. */
    String employerName(Work here) {
        return !ChosenEmployer.ofSeveral()
                ? null
                : of(here).flatMap(employer -> choices.one(employer, here.viewer())).map(EmployerChoices.Choice::name).orElse(null);
    }

    private Optional<String> other(Work here) {
        Viewer viewer = here.viewer();
        boolean one = viewer.employerId() == null && !ChosenEmployer.ofSeveral();
        return one ? Optional.empty() : of(here).filter(employer -> !employer.equals(viewer.employerId()));
    }

    /** Where the form says nothing itself, it is of the employer of the page that it came from, such as a dossier. */
    private Optional<String> of(Work here) {
        String dossier = here.page().told().dossierId();
        return dossier == null
                ? choices.ofAddress(here.address(), here.id(), here.viewer()).or(() -> ofBack(here))
                : choices.ofDossier(dossier, here.viewer()).map(EmployerChoices.Choice::id);
    }

    private Optional<String> ofBack(Work here) {
        String back = here.page().back().replaceAll("[?#].*", "");
        return Stream.of(back.split("/")).flatMap(part -> choices.ofAddress(back, part, here.viewer()).stream()).findFirst();
    }

    private static String page(Work here, String employer, boolean kept) {
        return "redirect:" + UriComponentsBuilder.fromPath("/werkt-voor")
                .queryParam("naar", employer)
                .queryParam("bewaard", kept)
                .queryParam("terug", here.address())
                .toUriString();
    }
}
