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
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The statement of one pay run for the employee and payroll: every step with its source. */
@Component
class PayRunPaper {

    private final Papers papers;
    private final GarnishmentTable garnishments;
    private final DutchFormats formats;

    PayRunPaper(Papers papers, GarnishmentTable garnishments, DutchFormats formats) {
        this.papers = papers;
        this.garnishments = garnishments;
        this.formats = formats;
    }

    /** Makes the statement; returns the document's id. */
    String make(Garnishment garnishment, PayRunOutcome.Split run, Viewer viewer) {
        PayRunSplit split = run.split();
        String employee = papers.employee(garnishment).fullName();
        Bailiff bailiff = garnishment.bailiff();
        List<Payment> payments = new ArrayList<>();
        payments.add(new Payment(employee, null, null, split.employeeReceives()));
        payments.add(new Payment(bailiff.office(), bailiff.iban(), bailiff.reference(), split.remitted()));
        List<ClaimLeft> claims = split.shares().get(0).after().openAmount().map(left -> claim(garnishment, left)).map(List::of).orElse(List.of());
        return papers.keep(garnishment, new PayRunStatement(
                papers.toEmployee(garnishment), employee, "loonrun van " + formats.date(run.payDay()), run.payDay(),
                split.steps().stream().map(PayRunPaper::step).toList(), payments, claims, remarks(garnishment)), viewer.userId());
    }

    /** Each garnishment has a statement of its own; the employee must know that this one is not the whole story. */
    private List<String> remarks(Garnishment garnishment) {
        return garnishments.ofDossier(garnishment.dossierId()).stream()
                .filter(other -> !other.id().equals(garnishment.id()) && other.status().withholds())
                .map(other -> "Let op: er loopt ook een ander beslag of een inhouding, van " + other.bailiff().office()
                        + ". Daardoor kan het bedrag dat de werknemer krijgt lager zijn.")
                .toList();
    }

    private static ClaimLeft claim(Garnishment garnishment, Money left) {
        Money total = garnishment.claim().total();
        return new ClaimLeft(garnishment.creditor(), total.minus(left).orZero(), left);
    }

    private static Step step(CalculationStep step) {
        return new Step(step.text(), step.source(), step.amount(), switch (step.code()) {
            case REMITTED, EMPLOYEE_RECEIVES, SOURCE_DEDUCTION -> true;
            default -> false;
        });
    }
}
