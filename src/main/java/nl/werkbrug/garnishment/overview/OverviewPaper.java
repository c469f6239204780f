package nl.werkbrug.garnishment.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.WithholdingOverview;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Papers;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunShare;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The overview of a month or a year as a document. */
@Component
class OverviewPaper {

    private final Papers papers;
    private final Payees payees;
    private final RemittanceTable remittances;
    private final ClaimLeft claimLeft;
    private final RunOuts runOuts;
    private final DutchFormats formats;

    OverviewPaper(
            Papers papers,
            Payees payees,
            RemittanceTable remittances,
            ClaimLeft claimLeft,
            RunOuts runOuts,
            DutchFormats formats) {
        this.papers = papers;
        this.payees = payees;
        this.remittances = remittances;
        this.claimLeft = claimLeft;
        this.runOuts = runOuts;
        this.formats = formats;
    }

    /** Makes it; returns the document's id. */
    String make(List<Garnishment> about, Optional<Garnishment> only, String span, List<PayRun> runs, Viewer viewer) {
        Garnishment any = about.get(0);
        List<Garnishment> concerned = about.stream().filter(it -> runs.stream().anyMatch(run -> run.concerns(it.id()))).toList();
        WithholdingOverview overview = new WithholdingOverview(
                papers.toEmployee(any), papers.employee(any).fullName(), span,
                only.map(it -> it.kind().label() + " voor " + it.creditor()).orElse(null),
                runs.stream().map(run -> run(run, concerned)).toList(), withheld(concerned, runs),
                concerned.stream().map(this::claim).toList(), remarks(concerned));
        return papers.keep(any, overview, viewer.userId());
    }

    private static WithholdingOverview.Run run(PayRun run, List<Garnishment> about) {
        Money withheld = about.stream().map(it -> run.withheldFor(it.id())).reduce(Money.ZERO, Money::plus);
        return new WithholdingOverview.Run(
                run.payDay(), run.cash(), run.protectedAmount().isZero() ? null : run.protectedAmount(), withheld, run.employee());
    }

    private List<WithholdingOverview.Withheld> withheld(List<Garnishment> about, List<PayRun> runs) {
        List<WithholdingOverview.Withheld> lines = new ArrayList<>();
        for (Garnishment it : about) {
            for (PayRun run : runs) {
                run.shares().stream().filter(share -> share.garnishmentId().equals(it.id())).forEach(share -> lines.add(
                        new WithholdingOverview.Withheld(it.creditor(), payee(it, share), share.amount(), state(share))));
            }
        }
        return lines;
    }

    /** Who got it, or gets it; of old payments the account still tells the bailiff of that day. */
    private String payee(Garnishment it, PayRunShare share) {
        return share.remittanceId() == null ? "–" : payees.of(it).office();
    }

    private String state(PayRunShare share) {
        if (share.remittanceId() == null) {
            return "geen ruimte";
        }
        Remittance payment = remittances.get(share.remittanceId());
        return payment.state().label() + (payment.paidOn() == null ? "" : " op " + formats.date(payment.paidOn()));
    }

    private WithholdingOverview.Claim claim(Garnishment it) {
        String runsOut = runOuts.of(it)
                .map(out -> "rond " + formats.date(out.payDay()) + ", bij " + formats.money(out.perRun()) + " per loonbetaling")
                .orElse(it.kind().hasTotal() ? "niet te zeggen" : "loopt tot het bericht dat het stopt");
        return new WithholdingOverview.Claim(
                it.creditor(), it.kind().seizes() ? claimLeft.of(it) : null, runsOut);
    }

    private static List<String> remarks(List<Garnishment> about) {
        boolean shared = about.stream().filter(it -> it.kind().inPot()).count() > 1;
        return shared
                ? List.of("Voor de gewone beslagen betalen wij één bedrag aan de coördinerend deurwaarder. Die verdeelt het. "
                        + "De bedragen per schuldeiser zijn daarom een schatting.")
                : List.of();
    }
}
