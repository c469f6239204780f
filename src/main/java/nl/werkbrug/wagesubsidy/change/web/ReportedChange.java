package nl.werkbrug.wagesubsidy.change.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.wagesubsidy.change.SubsidyChange.Choice;
import nl.werkbrug.wagesubsidy.change.SubsidyChangeKind;

/** Answers of the employer as a change. */
final class ReportedChange {

    static final String HOURS = "employment.hoursPerWeek";
    static final String ENDS_ON = "employment.endsOn";
    static final String EFFECTIVE_ON = "effectiveOn";

    private ReportedChange() {}

    static SubsidyChange of(String wageSubsidyId, SubsidyChangeKind kind, Answers answers, Viewer viewer) {
        BigDecimal hours = kind == SubsidyChangeKind.HOURS ? answers.number(HOURS).orElseThrow() : null;
        LocalDate endsOn = kind == SubsidyChangeKind.CONTRACT ? answers.date(ENDS_ON).orElse(null) : null;
        return new SubsidyChange(
                UUID.randomUUID().toString(), wageSubsidyId, kind, answers.date(EFFECTIVE_ON).orElseThrow(), hours, endsOn, null,
                answers.text("told").orElse(null), answers.text("choice").map(Choice::valueOf).orElse(Choice.CHANGE),
                viewer.userId(), null, null, null);
    }
}
