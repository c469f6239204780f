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
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Publishes a draft; the id is that of the version. */
@Component
class LocalPublishFlow implements FormFlow {

    private final LocalSchemeDesk desk;
    private final Clock clock;

    LocalPublishFlow(LocalSchemeDesk desk, Clock clock) {
        this.desk = desk;
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
                        "local-scheme-publish", Words.of("localscheme.local-publish.publish", it.title()),
                                LocalSchemeFlow.PAGE + "/" + it.schemeId(),
                        "local-publish:" + id + ":" + viewer.userId())
                .withPrefill(Map.of("validFrom", DutchTime.today(clock)));
        return it.published() ? page.done(LocalSchemeFlow.PUBLISHED) : page;
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        SchemeVersion it = desk.version(id, viewer);
        List<Preview.Line> lines = new ArrayList<>(List.of(
                new Preview.Line(Words.of("localscheme.local-publish.amount"), it.content().amount().inWords(),
                        it.content().legalBasis(), true),
                new Preview.Line(Words.of("localscheme.local-publish.you-can-apply"), it.content().window().inWords(), "", true)));
        it.asked().forEach(each -> lines.add(
                new Preview.Line(Words.of("localscheme.local-publish.condition"), each.condition().inWords(), "", true)));
        List<String> warnings = it.asked().isEmpty()
                ? List.of(Words.of("localscheme.local-publish.there-are-no-conditions")) : List.of();
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
                ? new FormResult.Done(LocalSchemeFlow.PAGE + "/" + it.schemeId(),
                        Words.of("localscheme.local-publish.published-employers-see-the"))
                : new FormResult.Refused(List.of(FieldError.general(LocalSchemeFlow.PUBLISHED)));
    }

    private List<FieldError> mistakes(SchemeVersion it, LocalDate from, Viewer viewer) {
        LocalSchemeDesk.Kept kept = desk.get(it.schemeId(), viewer);
        if (from.isBefore(DutchTime.today(clock))) {
            return List.of(FieldError.in("validFrom", Words.of("localscheme.local-publish.choose-today-or-a")));
        }
        if (kept.scheme().withdrawnFrom() != null) {
            return List.of(FieldError.general(Words.of("localscheme.local-publish.this-scheme-has-been")));
        }
        Optional<LocalDate> before = kept.published().map(SchemeVersion::validFrom);
        return before.filter(day -> !from.isAfter(day))
                .map(day -> FieldError.in("validFrom", Words.of("localscheme.local-publish.the-previous-version-counts", day)))
                .stream().toList();
    }

    private static LocalDate from(Answers answers) {
        return answers.date("validFrom").orElseThrow();
    }
}
