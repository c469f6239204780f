package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.DebtEvent;
import nl.werkbrug.garnishment.DebtEvent.Kind;
import nl.werkbrug.garnishment.DebtHelp;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reporting a debt scheme, a moratorium or an instruction of the administrator, for all garnishments of a dossier at once. */
@Component
class DebtHelpFlow implements FormFlow {

    private final GarnishmentTable garnishments;
    private final GarnishmentAccess access;
    private final DebtHelp help;
    private final Changes changes;
    private final Uploads uploads;
    private final Deadlines deadlines;
    private final PageFormats formats;

    DebtHelpFlow(
            GarnishmentTable garnishments,
            GarnishmentAccess access,
            DebtHelp help,
            Changes changes,
            Uploads uploads,
            Deadlines deadlines,
            PageFormats formats) {
        this.garnishments = garnishments;
        this.access = access;
        this.help = help;
        this.changes = changes;
        this.uploads = uploads;
        this.deadlines = deadlines;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "loonbeslag-schuldhulp";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        any(dossierId, viewer);
        return FormPage.of("debt-event", Words.of("garnishment.debt-flow.title"), "/dossiers/" + dossierId, draftKey(dossierId, viewer));
    }

    @Override
    public Preview preview(String dossierId, Answers answers, Viewer viewer) {
        any(dossierId, viewer);
        Kind kind = kind(answers);
        if (!help.possible(dossierId, kind)) {
            return Preview.mistake("kind", whyNot(kind));
        }
        return wrongEnd(kind, answers).map(why -> Preview.mistake("endsOn", why))
                .or(() -> beforeItsStart(dossierId, kind, answers))
                .or(() -> wrongAmount(dossierId, kind, answers))
                .orElseGet(() -> Preview.warning(warnings(dossierId, kind, answers)));
    }

    private static String whyNot(Kind kind) {
        return switch (kind) {
            case WSNP -> Words.of("garnishment.debt-flow.wsnp-runs");
            case WSNP_ENDED, WSNP_ENDED_PAID -> Words.of("garnishment.debt-flow.no-wsnp");
            case MORATORIUM -> Words.of("garnishment.debt-flow.moratorium-runs");
            case MORATORIUM_ENDED -> Words.of("garnishment.debt-flow.no-moratorium");
            default -> Words.of("garnishment.debt-flow.no-estate");
        };
    }

    private Optional<String> wrongEnd(Kind kind, Answers answers) {
        if (kind != Kind.MORATORIUM) {
            return Optional.empty();
        }
        LocalDate from = answers.date("effectiveOn").orElseThrow();
        LocalDate until = answers.date("endsOn").orElseThrow();
        LocalDate latest = deadlines.compute("WGS_MORATORIUM", from).end();
        if (until.isBefore(from)) {
            return Optional.of(Words.of("garnishment.debt-flow.wrong-order"));
        }
        return until.isAfter(latest)
                ? Optional.of(Words.of("garnishment.debt-flow.too-long", formats.date(latest)))
                : Optional.empty();
    }

    private Optional<Preview> beforeItsStart(String dossierId, Kind kind, Answers answers) {
        return help.startedOn(dossierId, kind)
                .filter(answers.date("effectiveOn").orElseThrow()::isBefore)
                .map(start -> Preview.mistake("effectiveOn", Words.of("garnishment.debt-flow.before-start", formats.date(start))));
    }

    /** What it means, and whether a run was already divided for the estate. */
    private List<String> warnings(String dossierId, Kind kind, Answers answers) {
        List<String> warnings = new ArrayList<>(List.of(kind.effect(Language.current())));
        if (kind == Kind.WSNP_ENDED || kind == Kind.WSNP_ENDED_PAID || kind == Kind.ESTATE_REVOKED) {
            help.lastRun(dossierId).filter(last -> !last.isBefore(answers.date("effectiveOn").orElseThrow()))
                    .ifPresent(last -> warnings.add(Words.of("garnishment.debt-flow.run-stays", formats.date(last))));
        }
        return warnings;
    }

    /** An amount for the employee needs a scheme, and does not change runs that were entered. */
    private Optional<Preview> wrongAmount(String dossierId, Kind kind, Answers answers) {
        if (kind != Kind.ESTATE_PAYEE || answers.money("keeps").isEmpty()) {
            return Optional.empty();
        }
        if (!help.possible(dossierId, Kind.WSNP_ENDED)) {
            return Optional.of(Preview.mistake("keeps",
                    Words.of("garnishment.debt-flow.no-wsnp-for-amount")));
        }
        return help.lastRun(dossierId)
                .filter(day -> !answers.date("effectiveOn").orElseThrow().isAfter(day))
                .map(day -> Preview.mistake("effectiveOn", Words.of("garnishment.debt-flow.later-day", formats.date(day))));
    }

    @Override
    @Transactional
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        Garnishment any = any(dossierId, viewer);
        Preview preview = preview(dossierId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Kind kind = kind(answers);
        String paper = uploads.sent(draftKey(dossierId, viewer), answers, "paper")
                .map(pdf -> changes.keepNotice(any, pdf, viewer))
                .orElse(null);
        DebtEvent event = new DebtEvent(
                UUID.randomUUID().toString(), dossierId, kind, answers.date("effectiveOn").orElseThrow(),
                kind == Kind.MORATORIUM ? answers.date("endsOn").orElseThrow() : null, estate(kind, answers),
                answers.text("note").orElse(null), paper);
        return help.report(event, viewer)
                ? new FormResult.Done("/dossiers/" + dossierId, Words.of("garnishment.debt-flow.done", kind.effect(Language.current())))
                : new FormResult.Before();
    }

    private static DebtEvent.Estate estate(Kind kind, Answers answers) {
        return kind == Kind.ESTATE_PAYEE
                ? new DebtEvent.Estate(
                        answers.text("payee").orElseThrow(), answers.text("iban").orElseThrow(),
                        answers.text("reference").orElseThrow(), answers.text("heldToo").filter("yes"::equals).isPresent(),
                        answers.money("keeps").orElse(null))
                : null;
    }

    private Garnishment any(String dossierId, Viewer viewer) {
        return garnishments.ofDossier(dossierId).stream()
                .findFirst()
                .map(it -> access.forPayroll(it.id(), viewer))
                .orElseThrow(() -> new NotVisible("dossier", dossierId));
    }

    private static Kind kind(Answers answers) {
        return Kind.valueOf(answers.text("kind").orElseThrow());
    }

    private static String draftKey(String dossierId, Viewer viewer) {
        return "debt-help:" + dossierId + ":" + viewer.userId();
    }
}
