package nl.werkbrug.garnishment;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.PayRunStatement;
import nl.werkbrug.document.PayRunStatement.ClaimLeft;
import nl.werkbrug.document.PayRunStatement.Payment;
import nl.werkbrug.document.PayRunStatement.Step;
import nl.werkbrug.garnishment.calculation.CalculationStep;
import nl.werkbrug.garnishment.calculation.PayRunSplit;
import nl.werkbrug.garnishment.calculation.Share;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The statement of one pay run for the employee and payroll: every step with its source. */
@Component
class PayRunPaper {

    private final Papers papers;
    private final Payees payees;
    private final DutchFormats formats;

    PayRunPaper(Papers papers, Payees payees, DutchFormats formats) {
        this.papers = papers;
        this.payees = payees;
        this.formats = formats;
    }

    /** Makes the statement; returns the document's id. */
    String make(PayRunOutcome.Split run, Viewer viewer) {
        Garnishment any = run.garnishments().get(0);
        PayRunSplit split = run.split();
        String employee = papers.employee(any).fullName();
        return papers.keep(any, new PayRunStatement(
                papers.toEmployee(any), employee, "loonrun van " + formats.date(run.entry().payDay()), run.entry().payDay(),
                split.steps().stream().map(PayRunPaper::step).toList(), payments(run, employee), claims(run), remarks(run)),
                viewer.userId());
    }

    private static List<String> remarks(PayRunOutcome.Split run) {
        boolean scheme = run.garnishments().stream().anyMatch(it -> it.kind() == GarnishmentKind.ESTATE);
        return scheme
                ? List.of("Er loopt een wettelijke schuldsanering (WSNP). U houdt het vrij te laten bedrag (vtlb); de rest gaat naar "
                        + "de boedel. Vragen? Bel uw bewindvoerder.")
                : List.of();
    }

    private List<Payment> payments(PayRunOutcome.Split run, String employee) {
        List<Payment> payments = new ArrayList<>();
        payments.add(new Payment(employee, null, null, run.split().employeeReceives()));
        run.garnishments().stream().filter(it -> !it.kind().inPot())
                .forEach(it -> payments.add(payment(it.bailiff(), run.shareOf(it).amount())));
        run.garnishments().stream().filter(it -> it.kind().inPot()).findFirst()
                .ifPresent(it -> payments.add(payment(payees.of(it), run.split().pot())));
        if (run.split().setOff().isPositive()) {
            payments.add(new Payment("Verrekend door de werkgever", null, null, run.split().setOff()));
        }
        return payments;
    }

    private static Payment payment(Bailiff payee, Money amount) {
        return new Payment(payee.office(), payee.iban(), payee.reference(), amount);
    }

    private static List<ClaimLeft> claims(PayRunOutcome.Split run) {
        boolean several = run.garnishments().stream().filter(it -> it.kind().inPot()).count() > 1;
        return run.garnishments().stream()
                .filter(it -> it.claim().total() != null)
                .map(it -> claim(it, run.shareOf(it), several && it.kind().inPot()))
                .toList();
    }

    /** What each gets out of the pot is for the coordinating bailiff to say. */
    private static ClaimLeft claim(Garnishment it, Share share, boolean estimate) {
        Money left = share.after().openAmount().orElse(Money.ZERO);
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
