package nl.werkbrug.wagesubsidy.change.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
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

/** Reporting a change while a loonkostensubsidie runs; the page to check says first what it does to the money. */
@Component
class SubsidyChangeFlow implements FormFlow {

    private static final String SICKNESS = "SICKNESS";
    private static final String ONLY_UWV = "wagesubsidy.subsidy-change.report-illness-only-to";
    private static final Map<String, String> EXPLAINED = Map.of(
            "WAGE", "wagesubsidy.subsidy-change.a-wage-above-the",
            "MOVE", "wagesubsidy.subsidy-change.the-municipality-that-granted",
            "BANK_ACCOUNT", "wagesubsidy.subsidy-change.change-the-account-number",
            "SUPERVISOR", "wagesubsidy.subsidy-change.the-job-coach-and");

    private final SubsidyChanges changes;
    private final ToldFacts facts;
    private final EffectWords words;
    private final Clock clock;

    SubsidyChangeFlow(SubsidyChanges changes, ToldFacts facts, EffectWords words, Clock clock) {
        this.changes = changes;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "loonkostensubsidie-wijziging";
    }

    @Override
    public FormPage open(String wageSubsidyId, Viewer viewer) {
        WageSubsidy it = changes.forEmployer(wageSubsidyId, viewer);
        FormPage page = FormPage.of(
                "report-wage-subsidy-change", Words.of("wagesubsidy.subsidy-change.report-a-change"), "/dossiers/" + it.dossierId(),
                "wage-subsidy-change:" + wageSubsidyId + ":" + viewer.userId());
        return it.state() == WageSubsidy.State.GRANTED
                ? page.withPrefill(Map.of("choice", SubsidyChange.Choice.CHANGE.name()))
                : page.done(Words.of("wagesubsidy.subsidy-change.this-wage-cost-subsidy"));
    }

    @Override
    public Preview preview(String wageSubsidyId, Answers answers, Viewer viewer) {
        WageSubsidy it = changes.forEmployer(wageSubsidyId, viewer);
        String kind = answers.text("kind").orElseThrow();
        if (kind.equals(SICKNESS)) {
            return Preview.mistake("kind", Words.of(ONLY_UWV));
        }
        if (answers.date(ReportedChange.EFFECTIVE_ON).orElseThrow().isBefore(it.startsOn())) {
            return Preview.mistake(ReportedChange.EFFECTIVE_ON, Words.of("wagesubsidy.subsidy-change.this-day-is-before"));
        }
        if (sameHours(it, answers)) {
            return Preview.mistake(ReportedChange.HOURS, Words.of("wagesubsidy.subsidy-change.these-are-the-hours"));
        }
        return EXPLAINED.containsKey(kind)
                ? new Preview(List.of(
                        new Preview.Line(Words.of("wagesubsidy.subsidy-change.amount-per-month"),
                                Words.of("wagesubsidy.subsidy-change.does-not-change"), Words.of(EXPLAINED.get(kind)), true)),
                        List.of(), List.of())
                : effect(ReportedChange.of(wageSubsidyId, SubsidyChangeKind.valueOf(kind), answers, viewer));
    }

    private Preview effect(SubsidyChange change) {
        try {
            return words.of(change, changes.effect(change));
        } catch (ApplicationRefused e) {
            return Preview.warning(List.of(Words.of("wagesubsidy.subsidy-change.the-new-amount-cannot", e.inDutch())));
        }
    }

    private static boolean sameHours(WageSubsidy it, Answers answers) {
        return answers.text("kind").filter(SubsidyChangeKind.HOURS.name()::equals).isPresent()
                && answers.number(ReportedChange.HOURS).filter(hours -> hours.compareTo(it.hoursPerWeek()) == 0)
                        .isPresent();
    }

    @Override
    @Transactional
    public FormResult submit(String wageSubsidyId, Answers answers, Viewer viewer) {
        Preview preview = preview(wageSubsidyId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        WageSubsidy it = changes.forEmployer(wageSubsidyId, viewer);
        SubsidyChange change = ReportedChange.of(
                wageSubsidyId, SubsidyChangeKind.valueOf(answers.text("kind").orElseThrow()), answers, viewer);
        if (!changes.report(change, viewer)) {
            return new FormResult.Before();
        }
        facts.keep(it.dossierId(), new HashMap<>(answers.values()), DutchTime.today(clock), viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(), change.assessed()
                ? Words.of("wagesubsidy.subsidy-change.the-change-has-been")
                : Words.of("wagesubsidy.subsidy-change.the-change-has-been-2"));
    }
}
