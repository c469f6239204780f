package nl.werkbrug.wagesubsidy.change.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.wagesubsidy.change.SubsidyChangeKind;
import nl.werkbrug.wagesubsidy.change.SubsidyChanges;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling that the employment ends; the page to check says first what was paid too much. */
@Component
class EmploymentEndFlow implements FormFlow {

    private static final String LAST_DAY = "lastDay";

    private final SubsidyChanges changes;
    private final EffectWords words;

    EmploymentEndFlow(SubsidyChanges changes, EffectWords words) {
        this.changes = changes;
        this.words = words;
    }

    @Override
    public String name() {
        return "loonkostensubsidie-einde";
    }

    @Override
    public FormPage open(String wageSubsidyId, Viewer viewer) {
        WageSubsidy it = changes.forEmployer(wageSubsidyId, viewer);
        FormPage page = FormPage.of(
                "end-of-employment", Words.of("wagesubsidy.employment-end.employment-ends"), "/dossiers/" + it.dossierId(),
                "wage-subsidy-end:" + wageSubsidyId + ":" + viewer.userId());
        return it.state() == WageSubsidy.State.GRANTED ? page
                : page.done(Words.of("wagesubsidy.employment-end.this-wage-cost-subsidy"));
    }

    @Override
    public Preview preview(String wageSubsidyId, Answers answers, Viewer viewer) {
        WageSubsidy it = changes.forEmployer(wageSubsidyId, viewer);
        LocalDate last = answers.date(LAST_DAY).orElseThrow();
        if (last.isBefore(it.startsOn())) {
            return Preview.mistake(LAST_DAY, Words.of("wagesubsidy.employment-end.this-day-is-before"));
        }
        SubsidyChange change = change(wageSubsidyId, answers, viewer);
        return words.of(change, changes.effect(change));
    }

    @Override
    @Transactional
    public FormResult submit(String wageSubsidyId, Answers answers, Viewer viewer) {
        Preview preview = preview(wageSubsidyId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        WageSubsidy it = changes.forEmployer(wageSubsidyId, viewer);
        return changes.report(change(wageSubsidyId, answers, viewer), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("wagesubsidy.employment-end.the-end-has-been"))
                : new FormResult.Before();
    }

    private static SubsidyChange change(String wageSubsidyId, Answers answers, Viewer viewer) {
        return new SubsidyChange(
                UUID.randomUUID().toString(), wageSubsidyId, SubsidyChangeKind.END, answers.date(LAST_DAY).orElseThrow(), null, null,
                null, answers.text("told").orElse(null), SubsidyChange.Choice.valueOf(answers.text("choice").orElse("STOP")),
                viewer.userId(), null, null, null);
    }
}
