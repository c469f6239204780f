package nl.werkbrug.wagecostbenefit.year;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitOverview;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of an employer: what the overview and the decision say, beside what was told per period. */
@Service
public class Years {

    private final YearTable table;
    private final BenefitOverview overview;
    private final Employers employers;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;

    Years(YearTable table, BenefitOverview overview, Employers employers, Timeline timeline, AuditTrail audit, Clock clock) {
        this.table = table;
        this.overview = overview;
        this.employers = employers;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** The year that is over, of which the employers were not told yet. */
    List<String> due() {
        return table.due(lastYear());
    }

    int lastYear() {
        return DutchTime.today(clock).getYear() - 1;
    }

    public Optional<BenefitYear> find(String id) {
        return table.find(id);
    }

    @Transactional(readOnly = true)
    public List<BenefitYear> ofEmployer(String employerId) {
        return table.ofEmployer(employerId);
    }

    /** @throws NotVisible when there is none, or the viewer does no payroll for its employer */
    @Transactional(readOnly = true)
    public BenefitYear forPayroll(String id, Viewer viewer) {
        BenefitYear it = table.find(id).orElseThrow(() -> new NotVisible("wage-cost-benefit-year", id));
        employers.forPayroll(it.employerId(), viewer);
        return it;
    }

    /** Every employee with a benefit in the year, beside the overview. The caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<YearCheck.Line> check(BenefitYear it) {
        Map<String, OverviewLine> said = table.lines(it.id());
        return overview.of(it.employerId(), it.year()).stream().map(row -> YearCheck.of(row, said.get(row.dossierId()))).toList();
    }

    /**
     * Writes down what the overview says; what is not among the lines is not on it any more.
     *
     * @throws NotVisible when the viewer does no payroll for the employer
     */
    @Transactional
    public void overview(String id, Map<String, OverviewLine> lines, Viewer viewer) {
        BenefitYear it = forPayroll(id, viewer);
        overview.of(it.employerId(), it.year()).forEach(row -> {
            if (lines.containsKey(row.dossierId())) {
                table.line(id, row.dossierId(), lines.get(row.dossierId()));
            } else {
                table.forget(id, row.dossierId());
            }
        });
        audit.did(viewer.userId(), "OVERVIEW", "wage-cost-benefit-year", id, lines.size() + " lines");
    }

    /** Changes the year in the caller's transaction, and says so in the employer's own dossier. */
    @Transactional
    public void tell(String id, String what, UnaryOperator<BenefitYear> change, Viewer viewer) {
        BenefitYear it = table.get(id);
        table.keep(change.apply(it));
        audit.did(viewer.userId(), "TELL", "wage-cost-benefit-year", id, what.substring(0, Math.min(what.length(), 60)));
        timeline.add(new TimelineEntry(
                it.dossierId(), Benefit.SUBJECT, viewer.displayName(), "BENEFIT", Words.in(Language.DUTCH, "wagecostbenefit.kept.year",
                        it.year(), what), null,
                null));
    }
}
