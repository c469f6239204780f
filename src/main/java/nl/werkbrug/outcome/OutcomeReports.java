package nl.werkbrug.outcome;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.OutcomeReport;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.outcome.OutcomeFigures.Overview;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a contract, made anew each time. Paper is Dutch. */
@Service
public class OutcomeReports {

    private final OutcomeContracts contracts;
    private final OutcomeFigures figures;
    private final References references;
    private final Parties parties;
    private final OutcomeReportChanges changes;
    private final PdfRenderer pdfs;
    private final AuditTrail audit;
    private final Clock clock;

    OutcomeReports(
            OutcomeContracts contracts, OutcomeFigures figures, References references, Parties parties, OutcomeReportChanges changes, PdfRenderer pdfs,
            AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.figures = figures;
        this.references = references;
        this.parties = parties;
        this.changes = changes;
        this.pdfs = pdfs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The PDF of today; that it was made is logged.
     *
     * @throws nl.werkbrug.access.NotVisible when the viewer has no part in it
     */
    @Transactional
    public RenderedDocument of(String contractId, Viewer viewer) {
        OutcomeContract it = contracts.get(contractId, viewer);
        audit.read(viewer.userId(), "outcome report", contractId);
        return pdfs.render(report(it, figures.of(it, viewer)), clock.instant());
    }

    private OutcomeReport report(OutcomeContract it, Overview now) {
        String source = now.milestones().isEmpty() ? "" : now.milestones().get(0).milestone().source();
        return new OutcomeReport(
                letter(it), it.title(), it.startsOn(), it.endsOn(), sides(now.names()),
                now.milestones().stream().map(OutcomeReports::milestone).toList(),
                now.cohorts().stream().map(line -> new OutcomeReport.Cohort(
                        line.cohort().name(), line.begun(), line.cohort().planned(), line.confirmed())).toList(),
                now.claims().stream().map(line -> new OutcomeReport.Count(text("claim." + line.state()), line.claims(), line.again())).toList(),
                now.payments().stream().map(each -> new OutcomeReport.Payment(
                        text("payment." + each.kind()), each.proposedOn(), each.changedOn(), each.total(), text("payment.state." + each.state()))).toList(),
                now.accounts().stream().map(each -> new OutcomeReport.Sum(text("account." + each.code()), each.amount())).toList(),
                now.balance(),
                now.investors().stream().map(each -> new OutcomeReport.Investor(
                        each.name(), each.promised(), each.stake().paidIn(), each.stake().paidBack(), each.most())).toList(),
                text("terms.percent-source", percent(now.contract().returnCap().thousandths()), now.contract().returnCap().source()), source, changes.of(now.changes()), now.smallHidden(), others(now));
    }

    private static List<OutcomeReport.Sum> others(Overview now) {
        return now.smallHidden()
                ? Stream.concat(sums("few.received", now.others().received()), sums("few.spent", now.others().spent())).toList() : List.of();
    }

    private static Stream<OutcomeReport.Sum> sums(String what, List<InvestorsMoney.Years> years) {
        return years.stream().map(it -> new OutcomeReport.Sum(
                text(what) + ": " + (it.one() ? it.from() : text("few.years", "" + it.from(), "" + it.until())), it.amount()));
    }

    private static List<OutcomeReport.Side> sides(OutcomeFigures.Names names) {
        return List.of(
                new OutcomeReport.Side(text("terms.payer"), names.payer()), new OutcomeReport.Side(text("terms.manager"), names.manager()),
                new OutcomeReport.Side(text("terms.provider"), names.provider()),
                new OutcomeReport.Side(text("terms.evaluator"), names.evaluator()));
    }

    private static OutcomeReport.Milestone milestone(OutcomeFigures.MilestoneLine it) {
        Milestone agreed = it.milestone();
        return new OutcomeReport.Milestone(
                agreed.kind().dutch(), agreed.price().each(), agreed.price().cap(), text("terms.percent", percent(agreed.price().benchmark())),
                agreed.reward(), it.participants(), it.confirmed(), it.earned(), it.proposed());
    }

    private Letter letter(OutcomeContract it) {
        return new Letter(
                party(it.sides().managerId()), party(it.sides().payerId()), DutchTime.today(clock), references.of(it.dossierId()), null, null);
    }

    private Letter.Party party(String id) {
        Party party = parties.find(id).orElseThrow();
        return new Letter.Party(party.name(), party.address() == null ? List.of() : party.address().lines(), null, party.phone(), party.email());
    }

    static String percent(int thousandths) {
        return BigDecimal.valueOf(thousandths, 1).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String text(String key, Object... values) {
        return Words.in(Language.DUTCH, "outcome." + key, values);
    }
}
