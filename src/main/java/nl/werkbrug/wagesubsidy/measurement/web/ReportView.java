package nl.werkbrug.wagesubsidy.measurement.web;

import java.math.BigDecimal;
import java.util.List;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.measurement.Abilities;
import nl.werkbrug.wagesubsidy.measurement.MainTask;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import nl.werkbrug.wagesubsidy.measurement.MeasurementWords;

/**
 * A measurement ready to be shown.
 *
 * @param abilities whether the employee can work enough; null when that is not shown
 * @param mayMove whether the viewer may move the planned visit
 */
record ReportView(Measurement it, Abilities.Verdict abilities, boolean mayMove) {

    /**
     * A task as a bar: how much of the time it takes, and how much of that is wage value.
     *
     * @param whole the share of time as a length
     * @param part what it adds to the wage value as a length
     */
    record Bar(MainTask task, String whole, String part, String result) {}

    /** Empty before the concept. */
    public List<Bar> bars() {
        return it.report() == null ? List.of() : it.report().tasks().stream().map(ReportView::bar).toList();
    }

    /** Whole percents; what was fixed, else what follows from the tasks. */
    public int percent() {
        return it.fixed() == null ? it.report().value().percent() : it.fixed().percent();
    }

    /** What the concept said when the report differs from it now; null when it does not. */
    public Integer otherConcept() {
        return it.concept() == null || it.concept().percent() == percent() ? null : it.concept().percent();
    }

    /** Whether there is something to say about views: when one was given, or none can come any more. */
    public boolean hasViews() {
        return it.finish() != null || it.views().employer() != null || it.views().employee() != null;
    }

    public String employerView() {
        return it.finish() == null && it.views().employer() == null ? Words.of("wagesubsidy.report-view.no-view-yet")
                : MeasurementWords.employer(it.views());
    }

    public String employeeView() {
        return it.finish() == null && it.views().employee() == null ? Words.of("wagesubsidy.report-view.no-view-yet")
                : MeasurementWords.employee(it.views());
    }

    private static Bar bar(MainTask task) {
        return new Bar(
                task, Percents.width(BigDecimal.valueOf(task.share())), Percents.width(task.result()), Percents.of(task.result()));
    }
}
