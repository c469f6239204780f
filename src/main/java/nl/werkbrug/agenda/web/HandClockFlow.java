package nl.werkbrug.agenda.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Starting a clock by hand on a dossier; the id is the dossier with the subject, with a dot between. */
@Component
class HandClockFlow implements FormFlow {

    private static final String BY_RULE = "RULE";
    private static final String NOBODY = "NOBODY";
    private static final int GLANCE = 80;
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

    /** Where in the dossier a clock is started. */
    private record Place(String dossierId, String subject) {

        static Place of(String id) {
            int dot = id.indexOf('.');
            return dot < 0 ? new Place(id, "") : new Place(id.substring(0, dot), id.substring(dot + 1));
        }
    }

    @Override
    public String name() {
        return "termijn-bewaken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Place place = Place.of(id);
        parts.own(place.dossierId(), place.subject(), viewer);
        return FormPage.of("watch-term", Words.of("agenda.watch.title"), "/dossiers/" + place.dossierId(), "watch-term:" + id + ":" + viewer.userId())
                .withPrefill(Map.of("holder", BY_RULE))
                .withOptions(Map.of("terms", termOptions(), "holders", holderOptions(place)));
    }

    private List<Option> termOptions() {
        return terms.all().stream()
                .map(term -> new Option(
                        term.code(),
                        Words.of("agenda.watch.option", asks(term), KeptWords.shown(term.countsFrom()), article(term)),
                        Words.of("agenda.watch.subject." + terms.subject(term))))
                .toList();
    }

    /** What a term asks, short: its name, or else so much of its first sentence as is read at a glance. */
    private static String asks(Term term) {
        String said = KeptWords.shown(term.text().title().orElseGet(term::what)).replaceFirst("(?<=[.?]) .*", "").replaceFirst("\\.$", "");
        return said.length() <= GLANCE ? said : said.substring(0, said.lastIndexOf(' ', GLANCE - 1)) + "…";
    }

    /** The first article, or the agreement, without what is said about it; the calculation shows it in full. */
    private static String article(Term term) {
        return KeptWords.shown(term.source()).replaceFirst("[;,].*", "");
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
        Place place = Place.of(id);
        parts.own(place.dossierId(), place.subject(), viewer);
        Optional<Term> term = term(answers);
        if (term.isEmpty()) {
            return Preview.mistake("term", Words.of("agenda.watch.choose"));
        }
        if (HandTerms.decides(term.get().owner()) && !chosen(answers).equals(BY_RULE) && !holdsAsMunicipality(place, answers)) {
            return Preview.mistake("holder", Words.of("agenda.watch.authority"));
        }
        return DeadlineForms.guarded(() -> outcome(place, term.get(), answers));
    }

    private Preview outcome(Place place, Term term, Answers answers) {
        DeadlineResult result = deadlines.compute(term.code(), answers.date("on").orElseThrow());
        List<Preview.Line> lines = new ArrayList<>();
        result.steps().forEach(step -> lines.add(new Preview.Line(
                step.shown(), formats.shortDate(step.date()), step.source(), false)));
        lines.add(new Preview.Line(Words.of("agenda.watch.must-act"), holderName(place, term, answers), "", false));
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
        Place place = Place.of(id);
        Preview preview = preview(id, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Term term = term(answers).orElseThrow();
        NewHandClock clockByHand = new NewHandClock(
                place.dossierId(), place.subject(), term.code(), answers.date("on").orElseThrow(),
                holder(place, term, answers).map(it -> new NewDeadline.Holder(it.partyId(), it.worksAs())).orElse(null),
                answers.text("note").orElse(null));
        try {
            String deadline = clocks.start(clockByHand, viewer);
            return new FormResult.Done("/termijnen/" + deadline, Words.of("agenda.watch.runs"));
        } catch (CourseRefused closed) {
            return new FormResult.Refused(List.of(FieldError.in(closed.question(), closed.why())));
        }
    }

    private String holderName(Place place, Term term, Answers answers) {
        return holder(place, term, answers).map(DossierPart::name)
                .orElse(Words.of("agenda.watch.outside", Words.of("agenda.owner." + term.owner().name())));
    }

    private Optional<DossierPart> holder(Place place, Term term, Answers answers) {
        List<DossierPart> letIn = parts.of(place.dossierId(), place.subject());
        return chosen(answers).equals(BY_RULE) || HandTerms.decides(term.owner())
                ? terms.meant(term, letIn)
                : letIn.stream().filter(part -> value(part).equals(chosen(answers))).findFirst();
    }

    private boolean holdsAsMunicipality(Place place, Answers answers) {
        return terms.municipality(parts.of(place.dossierId(), place.subject())).filter(part -> value(part).equals(chosen(answers)))
                .isPresent();
    }

    private static String chosen(Answers answers) {
        return answers.text("holder").orElse(BY_RULE);
    }

    private Optional<Term> term(Answers answers) {
        return answers.text("term").flatMap(terms::find);
    }
}
