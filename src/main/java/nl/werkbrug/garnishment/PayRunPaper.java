package nl.werkbrug.garnishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.PayRunStatement;
import nl.werkbrug.document.PayRunStatement.ClaimLeft;
import nl.werkbrug.document.PayRunStatement.Payment;
import nl.werkbrug.document.PayRunStatement.Step;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.garnishment.calculation.CalculationStep;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The statement of one pay run for the employee and payroll: every step with its source. */
@Component
public class PayRunPaper {

    private final Papers papers;
    private final Payees payees;
    private final StatementPayments payments;
    private final DutchFormats formats;

    PayRunPaper(Papers papers, Payees payees, StatementPayments payments, DutchFormats formats) {
        this.papers = papers;
        this.payees = payees;
        this.payments = payments;
        this.formats = formats;
    }

    /** Makes the statement of a run that is booked now; returns the document's id. */
    String make(PayRunOutcome.Split done, Viewer viewer) {
        Garnishment any = done.garnishments().get(0);
        PayRun run = PayRunBooking.run("", any.dossierId(), done, Map.of(), null, null);
        return papers.keep(any, statement(run, done.split().steps(), done.garnishments(), payees), viewer.userId());
    }

    /**
     * Makes the statement of a run that was booked before, and does not keep it.
     *
     * @param garnishments those that took part in the run
     */
    public RenderedDocument print(PayRun run, List<CalculationStep> steps, List<Garnishment> garnishments, Payees known) {
        return papers.print(statement(run, steps, garnishments, known));
    }

    private PayRunStatement statement(PayRun run, List<CalculationStep> steps, List<Garnishment> garnishments, Payees known) {
        Garnishment any = garnishments.get(0);
        String employee = papers.employee(any).fullName();
        return new PayRunStatement(
                papers.toEmployee(any), employee, "bij de loonbetaling van " + formats.date(run.payDay()), run.payDay(),
                steps.stream().map(PayRunPaper::step).toList(), payments(run, employee, garnishments, known),
                claims(run, garnishments), remarks(garnishments));
    }

    private static List<String> remarks(List<Garnishment> garnishments) {
        boolean scheme = garnishments.stream().anyMatch(it -> it.kind() == GarnishmentKind.ESTATE);
        return scheme
                ? List.of("Er loopt een wettelijke schuldsanering (WSNP). U houdt het vrij te laten bedrag (vtlb); de rest gaat naar "
                        + "de boedel. Vragen? Bel uw bewindvoerder.")
                : List.of();
    }

    private List<Payment> payments(PayRun run, String employee, List<Garnishment> garnishments, Payees known) {
        List<Payment> all = new ArrayList<>();
        all.add(new Payment(employee, null, null, run.employee()));
        all.addAll(payments.of(run, garnishments, known));
        if (run.setOff().isPositive()) {
            all.add(new Payment("Verrekend door de werkgever", null, null, run.setOff()));
        }
        return all;
    }

    private static List<ClaimLeft> claims(PayRun run, List<Garnishment> garnishments) {
        boolean several = garnishments.stream().filter(it -> it.kind().inPot()).count() > 1;
        return garnishments.stream()
                .filter(it -> it.claim().total() != null)
                .map(it -> claim(it, run, several && it.kind().inPot()))
                .toList();
    }

    /** What each gets out of the pot is for the coordinating bailiff to say. A term of alimony joins the arrears. */
    private static ClaimLeft claim(Garnishment it, PayRun run, boolean estimate) {
        Money left = run.shares().stream()
                .filter(share -> share.garnishmentId().equals(it.id()))
                .map(share -> share.leftBefore().plus(it.kind() == GarnishmentKind.ALIMONY ? share.perPeriod() : Money.ZERO)
                        .minus(share.amount()).orZero())
                .findFirst().orElse(Money.ZERO);
        String name = it.creditor() + (estimate ? " (schatting: de deurwaarder verdeelt)" : "");
        return new ClaimLeft(name, it.claim().total().minus(left).orZero(), left);
    }

    private static Step step(CalculationStep step) {
        return new Step(step.text(), step.source(), step.amount(), switch (step.code()) {
            case REMITTED, EMPLOYEE_RECEIVES, SOURCE_DEDUCTION, SET_OFF -> true;
            default -> false;
        });
    }
}
