package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reporting a change while a garnishment runs. */
@Component
class ChangeFlow implements FormFlow {

    /** These change the garnishment on the day they are told. */
    private static final Set<ChangeKind> AT_ONCE =
            Set.of(ChangeKind.RELEASE, ChangeKind.SUSPENSION, ChangeKind.RESUMPTION, ChangeKind.OTHER_ACCOUNT);

    private final GarnishmentAccess access;
    private final Changes changes;
    private final ProtectedAmountPreview protectedAmounts;
    private final Uploads uploads;
    private final Clock clock;

    ChangeFlow(
            GarnishmentAccess access, Changes changes, ProtectedAmountPreview protectedAmounts, Uploads uploads, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.protectedAmounts = protectedAmounts;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "loonbeslag-wijziging";
    }

    @Override
    public FormPage open(String garnishmentId, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        FormPage page = FormPage.of(
                "change-garnishment", Words.of("garnishment.change.title"), GarnishmentAccess.dossier(garnishment),
                draftKey(garnishmentId, viewer));
        return garnishment.possibleChanges().isEmpty()
                ? page.done(Words.of("garnishment.change.over"))
                : page;
    }

    @Override
    public Preview preview(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        ChangeKind kind = kind(answers);
        if (!garnishment.possibleChanges().contains(kind)) {
            return Preview.mistake("kind", whyNot(garnishment, kind));
        }
        LocalDate from = answers.date("effectiveOn").orElseThrow();
        if (AT_ONCE.contains(kind) && from.isAfter(DutchTime.today(clock))) {
            return Preview.mistake("effectiveOn",
                    Words.of("garnishment.change.at-once"));
        }
        if (from.isBefore(garnishment.servedOn())) {
            return Preview.mistake("effectiveOn", Words.of("garnishment.change.before-garnishment"));
        }
        return kind == ChangeKind.NEW_PROTECTED_AMOUNT ? protectedAmount(garnishment, answers) : Preview.NOTHING;
    }

    private Preview protectedAmount(Garnishment garnishment, Answers answers) {
        return ProtectedAmountAnswers.problem(answers)
                .map(why -> Preview.mistake("spreadAll", why))
                .orElseGet(() -> protectedAmounts.of(garnishment.dossierId(), ProtectedAmountAnswers.read(answers)));
    }

    @Override
    @Transactional
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        if (garnishment.possibleChanges().isEmpty()) {
            return new FormResult.Before();
        }
        Preview preview = preview(garnishmentId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Change change = new Change(
                UUID.randomUUID().toString(), garnishmentId, kind(answers), answers.date("effectiveOn").orElseThrow(),
                amount(answers), answers.text("iban").orElse(null),
                answers.text("heldMoney").map(Change.HeldMoney::valueOf).orElse(null), answers.text("reason").orElse(null),
                answers.date("noticeOn").orElse(null), notice(garnishment, answers, viewer), null, false);
        Change stated = change.kind() == ChangeKind.NEW_PROTECTED_AMOUNT
                ? change.stating(ProtectedAmountAnswers.read(answers)) : change;
        return changes.report(stated, viewer)
                ? new FormResult.Done(
                        GarnishmentAccess.dossier(garnishment), Words.of("garnishment.change.done"))
                : new FormResult.Before();
    }

    private static String whyNot(Garnishment garnishment, ChangeKind kind) {
        if (kind == ChangeKind.OTHER_COORDINATOR && garnishment.status().withholds()) {
            return Words.of("garnishment.change.no-coordinator");
        }
        return switch (garnishment.status()) {
            case RUNNING -> Words.of("garnishment.change.not-suspended");
            case SUSPENDED -> Words.of("garnishment.change.suspended");
            case STAYED, LAPSED -> Words.of("garnishment.change.stands-still");
            default -> Words.of("garnishment.change.released");
        };
    }

    private String notice(Garnishment garnishment, Answers answers, Viewer viewer) {
        return uploads.sent(draftKey(garnishment.id(), viewer), answers, "notice")
                .map(pdf -> changes.keepNotice(garnishment, pdf, viewer))
                .orElse(null);
    }

    private static ChangeKind kind(Answers answers) {
        return ChangeKind.valueOf(answers.text("kind").orElseThrow());
    }

    private static Money amount(Answers answers) {
        return answers.money("netWage").orElse(null);
    }

    private static String draftKey(String garnishmentId, Viewer viewer) {
        return "change:" + garnishmentId + ":" + viewer.userId();
    }
}
