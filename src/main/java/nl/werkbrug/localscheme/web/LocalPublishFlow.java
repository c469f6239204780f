package nl.werkbrug.localscheme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Publishes a draft; the id is that of the version. */
@Component
class LocalPublishFlow implements FormFlow {

    private final LocalSchemeDesk desk;
    private final DutchFormats formats;
    private final Clock clock;

    LocalPublishFlow(LocalSchemeDesk desk, DutchFormats formats, Clock clock) {
        this.desk = desk;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lokale-regeling-publiceren";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SchemeVersion it = desk.version(id, viewer);
        FormPage page = FormPage.of(
                        "local-scheme-publish", "Publiceren: " + it.title(), LocalSchemeFlow.PAGE + "/" + it.schemeId(),
                        "local-publish:" + id + ":" + viewer.userId())
                .withPrefill(Map.of("validFrom", DutchTime.today(clock)));
        return it.published() ? page.done(LocalSchemeFlow.PUBLISHED) : page;
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        SchemeVersion it = desk.version(id, viewer);
        List<Preview.Line> lines = new ArrayList<>(List.of(
                new Preview.Line("Bedrag", it.content().amount().inWords(), it.content().legalBasis(), true),
                new Preview.Line("Aanvragen kan", it.content().window().inWords(), "", true)));
        it.asked().forEach(each -> lines.add(new Preview.Line("Voorwaarde", each.condition().inWords(), "", true)));
        List<String> warnings = it.asked().isEmpty()
                ? List.of("Er zijn geen voorwaarden. De regeling past dan bij elke werknemer uit uw gemeente.") : List.of();
        return new Preview(lines, warnings, mistakes(it, from(answers), viewer));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SchemeVersion it = desk.version(id, viewer);
        List<FieldError> mistakes = mistakes(it, from(answers), viewer);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        return desk.publish(id, from(answers), viewer)
                ? new FormResult.Done(LocalSchemeFlow.PAGE + "/" + it.schemeId(), "Gepubliceerd. Werkgevers zien de regeling bij wie past.")
                : new FormResult.Refused(List.of(FieldError.general(LocalSchemeFlow.PUBLISHED)));
    }

    private List<FieldError> mistakes(SchemeVersion it, LocalDate from, Viewer viewer) {
        LocalSchemeDesk.Kept kept = desk.get(it.schemeId(), viewer);
        if (from.isBefore(DutchTime.today(clock))) {
            return List.of(FieldError.in("validFrom", "Kies vandaag of een latere dag. Een regeling geldt niet voor wie al begon."));
        }
        if (kept.scheme().withdrawnFrom() != null) {
            return List.of(FieldError.general("Deze regeling is ingetrokken. Maak een nieuwe regeling."));
        }
        Optional<LocalDate> before = kept.published().map(SchemeVersion::validFrom);
        return before.filter(day -> !from.isAfter(day))
                .map(day -> FieldError.in("validFrom", "De vorige versie geldt vanaf " + formats.date(day) + ". Kies een latere dag."))
                .stream().toList();
    }

    private static LocalDate from(Answers answers) {
        return answers.date("validFrom").orElseThrow();
    }
}
