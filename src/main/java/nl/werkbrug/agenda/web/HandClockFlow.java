package nl.werkbrug.agenda.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseRefused;
import nl.werkbrug.agenda.DossierPart;
import nl.werkbrug.agenda.DossierParts;
import nl.werkbrug.agenda.HandClocks;
import nl.werkbrug.agenda.HandTerms;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.NewHandClock;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Starting a clock by hand on a dossier; the id is the dossier, the subject and the term, with dots between. */
@Component
class HandClockFlow implements FormFlow {

    private static final String BY_RULE = "RULE";
    private static final String NOBODY = "NOBODY";
    private static final String DECISION_ON_OBJECTION = "AWB_7_10";

    private final HandClocks clocks;
    private final HandTerms terms;
    private final DossierParts parts;
    private final Deadlines deadlines;
    private final PageFormats formats;
    private final Clock clock;

    HandClockFlow(
            HandClocks clocks, HandTerms terms, DossierParts parts, Deadlines deadlines, PageFormats formats, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.parts = parts;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
    }

    /** Which clock is started where in the dossier. */
    private record Place(String dossierId, String subject, Term term) {}

    private Place place(String id, Viewer viewer) {
        String[] named = id.split("\\.", 3);
        if (named.length < 3) {
            throw new NotVisible("term", id);
        }
        parts.own(named[0], named[1], viewer);
        return new Place(named[0], named[1], terms.find(named[2]).orElseThrow(() -> new NotVisible("term", id)));
    }

    @Override
    public String name() {
        return "termijn-bewaken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Place place = place(id, viewer);
        String back = TermChoicePage.address(place.dossierId(), place.subject());
        WatchableTerm term = WatchableTerm.of(place.term(), terms.subject(place.term()));
        return FormPage.of("watch-term", Words.of("agenda.watch.title") + ": " + term.asks(), back, "watch-term:" + id + ":" + viewer.userId())
                .withAbove(new FormPage.Above("agenda/watched-term", term))
                .withPrefill(Map.of("holder", BY_RULE))
                .withOptions(Map.of("holders", holderOptions(place)));
    }

    private List<Option> holderOptions(Place place) {
        List<Option> options = new ArrayList<>(List.of(new Option(BY_RULE, Words.of("agenda.watch.by-rule"))));
        parts.of(place.dossierId(), place.subject()).forEach(part ->
                options.add(new Option(value(part), part.name() + " (" + Words.of("agenda.works-as." + part.worksAs().name()) + ")")));
        options.add(new Option(NOBODY, Words.of("agenda.watch.nobody")));
        return options;
    }

    private static String value(DossierPart part) {
        return part.partyId() + "." + part.worksAs().name();
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        Place place = place(id, viewer);
        if (HandTerms.decides(place.term().owner()) && !chosen(answers).equals(BY_RULE) && !holdsAsMunicipality(place, answers)) {
            return Preview.mistake("holder", Words.of("agenda.watch.authority"));
        }
        return DeadlineForms.guarded(() -> outcome(place, answers));
    }

    private Preview outcome(Place place, Answers answers) {
        Term term = place.term();
        DeadlineResult result = deadlines.compute(term.code(), answers.date("on").orElseThrow());
        List<Preview.Line> lines = new ArrayList<>();
        result.steps().forEach(step -> lines.add(new Preview.Line(
                step.shown(), formats.shortDate(step.date()), step.source(), false)));
        lines.add(new Preview.Line(Words.of("agenda.watch.must-act"), holderName(place, answers), "", false));
        lines.add(new Preview.Line(Words.of("agenda.watch.date"), formats.dateWithDay(result.end()), term.source(), true));
        List<String> warnings = new ArrayList<>();
        if (result.end().isBefore(DutchTime.today(clock))) {
            warnings.add(Words.of("agenda.watch.passed"));
        }
        if (term.code().startsWith(DECISION_ON_OBJECTION)) {
            warnings.add(Words.of("agenda.watch.objection"));
        }
        if (term.grade().isEstimate()) {
            warnings.add(Words.of("agenda.watch.estimate"));
        }
        return new Preview(lines, warnings, List.of());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Place place = place(id, viewer);
        Preview preview = preview(id, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        NewHandClock clockByHand = new NewHandClock(
                place.dossierId(), place.subject(), place.term().code(), answers.date("on").orElseThrow(),
                holder(place, answers).map(it -> new NewDeadline.Holder(it.partyId(), it.worksAs())).orElse(null),
                answers.text("note").orElse(null));
        try {
            String deadline = clocks.start(clockByHand, viewer);
            return new FormResult.Done("/termijnen/" + deadline, Words.of("agenda.watch.runs"));
        } catch (CourseRefused closed) {
            return new FormResult.Refused(List.of(FieldError.in(closed.question(), closed.why())));
        }
    }

    private String holderName(Place place, Answers answers) {
        return holder(place, answers).map(DossierPart::name)
                .orElse(Words.of("agenda.watch.outside", Words.of("agenda.owner." + place.term().owner().name())));
    }

    private Optional<DossierPart> holder(Place place, Answers answers) {
        List<DossierPart> letIn = parts.of(place.dossierId(), place.subject());
        return chosen(answers).equals(BY_RULE) || HandTerms.decides(place.term().owner())
                ? terms.meant(place.term(), letIn)
                : letIn.stream().filter(part -> value(part).equals(chosen(answers))).findFirst();
    }

    private boolean holdsAsMunicipality(Place place, Answers answers) {
        return terms.municipality(parts.of(place.dossierId(), place.subject())).filter(part -> value(part).equals(chosen(answers)))
                .isPresent();
    }

    private static String chosen(Answers answers) {
        return answers.text("holder").orElse(BY_RULE);
    }
}
