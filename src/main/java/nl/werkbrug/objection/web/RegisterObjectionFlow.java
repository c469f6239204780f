package nl.werkbrug.objection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.ObjectionArrival;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.NewObjection;
import nl.werkbrug.objection.ObjectionIntake;
import nl.werkbrug.objection.ObjectionTerms;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loket takes in an objection that came as a letter. */
@Component
class RegisterObjectionFlow implements FormFlow {

    private static final String SENDER = "sender";
    private static final String BEFORE = "objection.register.before";

    private final ObjectionAccess access;
    private final ObjectionIntake intake;
    private final ObjectionTerms terms;
    private final ObjectionSenders senders;
    private final Uploads uploads;
    private final PageFormats formats;

    RegisterObjectionFlow(
            ObjectionAccess access, ObjectionIntake intake, ObjectionTerms terms, ObjectionSenders senders, Uploads uploads,
            PageFormats formats) {
        this.access = access;
        this.intake = intake;
        this.terms = terms;
        this.senders = senders;
        this.uploads = uploads;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "bezwaar-per-brief";
    }

    @Override
    public FormPage open(String decisionId, Viewer viewer) {
        Contested it = access.decision(decisionId, viewer, WorksAs.LOKET);
        FormPage page = FormPage.of(
                "objection-register", Words.of("objection.register.title", it.title()), ObjectionAccess.page(it),
                draft(decisionId, viewer));
        return intake.open(it)
                ? page.withVariables(Map.of("others", access.othersToo(it))).withOptions(Map.of("senders", senders.options(it)))
                : page.done(Words.of(BEFORE));
    }

    @Override
    public Preview preview(String decisionId, Answers answers, Viewer viewer) {
        Contested it = access.decision(decisionId, viewer, WorksAs.LOKET);
        LocalDate received = answers.date("receivedOn").orElseThrow();
        if (it.madeKnownOn() != null && received.isBefore(it.madeKnownOn())) {
            return Preview.mistake("receivedOn", Words.of("objection.register.too-early", formats.date(it.madeKnownOn())));
        }
        if (answers.date("postedOn").filter(received::isBefore).isPresent()) {
            return Preview.mistake("postedOn", Words.of("objection.register.posted"));
        }
        if (answers.text(SENDER).filter(Sender.Kind.ADDRESSEE.name()::equals).isPresent() && !access.addresseeToo(it)) {
            return Preview.mistake(SENDER, Words.of("objection.register.asked-here"));
        }
        Optional<Sender> sender = senders.of(it, answers);
        if (sender.isEmpty()) {
            return Preview.mistake(SENDER, Words.of("objection.register.no-address"));
        }
        if (!intake.possible(it, sender.get())) {
            return Preview.mistake(SENDER, Words.of("objection.register.again"));
        }
        return it.madeKnownOn() == null ? Preview.NOTHING : arrived(it, answers, received);
    }

    private Preview arrived(Contested it, Answers answers, LocalDate received) {
        ObjectionArrival arrival = terms.arrival(it.madeKnownOn(), answers.date("postedOn").orElse(null), received);
        DeadlineResult last = arrival.term();
        List<Preview.Line> lines = new ArrayList<>(List.of(line("objection.file.last-day", last)));
        arrival.week().ifPresent(week -> lines.add(line("objection.register.by-post-until", week)));
        return new Preview(
                lines,
                arrival.inTime() ? List.of() : List.of(Words.of("objection.register.late", formats.dateWithDay(last.end()))), List.of());
    }

    @Override
    @Transactional
    public FormResult submit(String decisionId, Answers answers, Viewer viewer) {
        Contested it = access.decision(decisionId, viewer, WorksAs.LOKET);
        Preview preview = preview(decisionId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        byte[] paper = uploads.sent(draft(decisionId, viewer), answers, "paper").orElse(null);
        boolean filed = intake.file(
                new NewObjection(
                        it.id(), senders.of(it, answers).orElseThrow(), true, answers.date("postedOn").orElse(null), answers.date("receivedOn").orElseThrow(),
                        answers.text("grounds").orElse(null), answers.text("lateReason").orElse(null), paper),
                viewer);
        return filed
                ? new FormResult.Done(ObjectionAccess.page(it), Words.of("objection.register.done"))
                : new FormResult.Before();
    }

    private Preview.Line line(String label, DeadlineResult day) {
        return new Preview.Line(Words.of(label), formats.dateWithDay(day.end()), day.term().source(), true);
    }

    private static String draft(String decisionId, Viewer viewer) {
        return "objection-letter:" + decisionId + ":" + viewer.userId();
    }
}
