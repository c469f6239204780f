package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.garnishment.AnswerClock;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.garnishment.ProtectedAmountPaper;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountRequests;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountReview;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Asking the coordinating bailiff for a new protected amount; the id in the address is that of the dossier. */
@Component
class AskProtectedAmountFlow implements FormFlow {

    static final String NAME = "nieuwe-voet-vragen";

    private final GarnishmentAccess access;
    private final ProtectedAmountRequests requests;
    private final ProtectedAmountReview review;
    private final ProtectedAmountPaper paper;
    private final AnswerClock answerClock;
    private final PageFormats formats;

    AskProtectedAmountFlow(
            GarnishmentAccess access,
            ProtectedAmountRequests requests,
            ProtectedAmountReview review,
            ProtectedAmountPaper paper,
            AnswerClock answerClock,
            PageFormats formats) {
        this.access = access;
        this.requests = requests;
        this.review = review;
        this.paper = paper;
        this.answerClock = answerClock;
        this.formats = formats;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        Garnishment it = addressee(dossierId, viewer);
        List<Plausibility> doubtful = doubtful(dossierId);
        List<Option> options = Stream.concat(
                        doubtful.stream().map(one -> new Option(one.subject().name(), one.request())),
                        Stream.of(new Option(Plausibility.Subject.OTHER.name(), Words.of("garnishment.ask.other"))))
                .toList();
        Set<String> ticked = doubtful.stream().map(one -> one.subject().name()).collect(Collectors.toCollection(LinkedHashSet::new));
        FormPage page = FormPage.of("ask-protected-amount", Words.of("garnishment.ask.title"), GarnishmentAccess.dossier(it),
                        "ask-protected-amount:" + dossierId + ":" + viewer.userId())
                .withOptions(Map.of("doubts", options));
        return answerClock.open(dossierId).filter(open -> !open.overdue())
                .map(open -> page.done(Words.of("garnishment.ask.asked-already", formats.date(open.askedOn()), formats.date(open.answerBy()))))
                .orElseGet(() -> ticked.isEmpty() ? page : page.withPrefill(Map.of("doubts", ticked)));
    }

    @Override
    public Preview preview(String dossierId, Answers answers, Viewer viewer) {
        Garnishment it = addressee(dossierId, viewer);
        if (answers.chosen("doubts").contains(Plausibility.Subject.OTHER.name()) && remark(answers) == null) {
            return Preview.mistake("remark", Words.of("garnishment.ask.write-reason"));
        }
        var letter = paper.request(it, requests.request(it, doubts(answers), remark(answers)));
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(line(Words.of("garnishment.ask.letter-to", it.bailiff().office()),
                it.bailiff().takesMail() ? Words.of("garnishment.ask.by-mail") : Words.of("garnishment.ask.by-post")));
        letter.doubts().forEach(doubt -> lines.add(line(doubt, Words.of("garnishment.ask.why"))));
        if (letter.remark() != null) {
            lines.add(line(letter.remark(), Words.of("garnishment.ask.your-words")));
        }
        lines.add(line("Kijk of de beslagvrije voet nog klopt. Schrijf ons welke voet geldt, en vanaf welke dag.",
                Words.of("garnishment.ask.what-we-ask")));
        lines.add(line(Words.of("garnishment.ask.answer-before", formats.date(letter.answerBy())), Words.of("garnishment.ask.house-rule")));
        return new Preview(lines, List.of(), List.of());
    }

    @Override
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        Garnishment it = addressee(dossierId, viewer);
        Preview preview = preview(dossierId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        return requests.ask(it, doubts(answers), remark(answers), viewer)
                ? new FormResult.Done(GarnishmentAccess.dossier(it), it.bailiff().takesMail()
                        ? Words.of("garnishment.ask.mailed")
                        : Words.of("garnishment.ask.posted-by-you"))
                : new FormResult.Before();
    }

    private Garnishment addressee(String dossierId, Viewer viewer) {
        Garnishment it = requests.addressee(dossierId).orElseThrow(() -> new NotVisible("dossier", dossierId));
        return access.forPayroll(it.id(), viewer);
    }

    private List<Plausibility> doubtful(String dossierId) {
        return review.of(dossierId).stream().filter(Plausibility::doubtful).toList();
    }

    private static Set<Plausibility.Subject> doubts(Answers answers) {
        return answers.chosen("doubts").stream().map(Plausibility.Subject::valueOf).collect(Collectors.toSet());
    }

    private static String remark(Answers answers) {
        return answers.text("remark").filter(text -> !text.isBlank()).orElse(null);
    }

    private static Preview.Line line(String sentence, String what) {
        return new Preview.Line(sentence, "", what, false);
    }
}
