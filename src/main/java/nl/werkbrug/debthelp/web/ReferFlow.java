package nl.werkbrug.debthelp.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.HelpKind;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.ReferralRights;
import nl.werkbrug.debthelp.ReferralStart;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Referring an employee to debt help or financial advice; the id is that of the employee's dossier. */
@Component
class ReferFlow implements FormFlow {

    private final ReferralRights rights;
    private final ReferralTable table;
    private final ReferralStart start;
    private final ReferChoices choices;
    private final SentFiles files;

    ReferFlow(
            ReferralRights rights, ReferralTable table, ReferralStart start, ReferChoices choices, SentFiles files) {
        this.rights = rights;
        this.table = table;
        this.start = start;
        this.choices = choices;
        this.files = files;
    }

    @Override
    public String name() {
        return "schuldhulp-verwijzen";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        Referral.Referrer referrer = referrer(dossierId, viewer);
        return FormPage.of("debt-help-refer", Words.of("debthelp.refer.title"), "/dossiers/" + dossierId, draftKey(dossierId, viewer))
                .withOptions(Map.of(
                        "helpers", choices.helpers(HelpKind.MUNICIPAL), "advisers", choices.helpers(HelpKind.ADVICE),
                        "facts", choices.facts(dossierId, rights.seesGarnishments(dossierId, referrer, viewer))));
    }

    @Override
    public Preview preview(String dossierId, Answers answers, Viewer viewer) {
        Referral.Referrer referrer = referrer(dossierId, viewer);
        if (answers.chosen("facts").contains("GARNISHMENTS") && !rights.seesGarnishments(dossierId, referrer, viewer)) {
            return Preview.mistake("facts", Words.of("debthelp.refer.no-garnishments"));
        }
        Referral.Helper helper = choices.helper(answers);
        if (helper.channel() == Referral.Channel.PAPER && helper.address() == null) {
            return Preview.mistake("helperAddress", Words.of("debthelp.refer.no-address"));
        }
        if (table.runs(dossierId, referrer.partyId(), ReferChoices.kind(answers), helper.name())) {
            return Preview.mistake(ReferChoices.question(ReferChoices.kind(answers)), Words.of("debthelp.refer.runs"));
        }
        return new Preview(
                choices.lines(dossierId, answers).stream()
                        .map(line -> new Preview.Line(line.fact().label(), line.value(), "", false)).toList(),
                List.of(Words.of("debthelp.refer.channel." + helper.channel(), helper.name())), List.of());
    }

    @Override
    @Transactional
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        Preview preview = preview(dossierId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Referral.Referrer referrer = referrer(dossierId, viewer);
        String id = UUID.randomUUID().toString();
        String own = start.openDossier(id, ReferChoices.kind(answers), referrer);
        String paper = files.keep(
                draftKey(dossierId, viewer), answers, "consentPaper", Words.in(Language.DUTCH, "document.kept.upload.referral-consent"),
                new StoredDocument.Place(own, Referral.SUBJECT), viewer).orElse(null);
        Referral it = choices.referral(id, own, dossierId, referrer, answers, paper);
        start.refer(it, choices.lines(dossierId, answers), viewer);
        return new FormResult.Done("/dossiers/" + own, Words.of("debthelp.refer.done", it.helper().name()));
    }

    private Referral.Referrer referrer(String dossierId, Viewer viewer) {
        return rights.referrer(dossierId, viewer).orElseThrow(() -> new NotVisible("dossier", dossierId));
    }

    private static String draftKey(String dossierId, Viewer viewer) {
        return "debt-help-refer:" + dossierId + ":" + viewer.userId();
    }
}
