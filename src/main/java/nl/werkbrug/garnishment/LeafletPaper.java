package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.document.DeductionConfirmation;
import nl.werkbrug.document.EmployeeLeaflet;
import nl.werkbrug.document.SeenAndSigned;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.party.Employer;
import org.springframework.stereotype.Component;

/** The papers made at the start: the leaflet for the employee, and the answer that some kinds need instead of a declaration. */
@Component
class LeafletPaper {

    private final Papers papers;
    private final Terms terms;
    private final ProtectedAmountTable protectedAmounts;

    LeafletPaper(Papers papers, Terms terms, ProtectedAmountTable protectedAmounts) {
        this.papers = papers;
        this.terms = terms;
        this.protectedAmounts = protectedAmounts;
    }

    /** The leaflet; returns the document's id. */
    String leaflet(Garnishment it, String madeBy) {
        var dates = new EmployeeLeaflet.Terms(
                terms.requestLatest(it).end(), terms.earliest(it).end(), terms.earliestOnRequest(it).end());
        var protection = protectedAmounts.on(it.id(), it.servedOn()).filter(voet -> !voet.isPercentage())
                .map(voet -> new EmployeeLeaflet.Protection(
                        voet.amount(), nl.werkbrug.shared.PayPeriod.MONTH, voet.calculatedOn()))
                .orElse(null);
        String contact = it.bailiff().phone() == null ? it.bailiff().email() : it.bailiff().phone();
        return papers.keep(
                it, new EmployeeLeaflet(papers.toEmployee(it), papers.about(it), contact, dates, protection, null), madeBy);
    }

    /** The alimony decision returned as seen, or the word to tax collector or CAK; null for kinds with a declaration. */
    String answer(Garnishment it, String madeBy) {
        Employer employer = papers.employer(it);
        LocalDate firstPayDay = PayDays.firstFrom(it.servedOn(), employer);
        return switch (it.kind()) {
            case ALIMONY -> papers.keep(it, new SeenAndSigned(
                    papers.toBailiff(it, null), papers.employee(it).fullName(), it.servedOn(), it.servedOn(),
                    it.claim().total(), it.claim().perPeriod(), employer.payPeriod(), firstPayDay), madeBy);
            case TAX_CLAIM, CAK -> papers.keep(it, new DeductionConfirmation(
                    papers.toBailiff(it, null), deduction(it.kind()), papers.employee(it).fullName(), it.servedOn(),
                    it.servedOn(), it.kind() == GarnishmentKind.CAK ? it.claim().perPeriod() : it.claim().total(),
                    firstPayDay, null), madeBy);
            default -> null;
        };
    }

    private static DeductionConfirmation.Kind deduction(GarnishmentKind kind) {
        return kind == GarnishmentKind.CAK ? DeductionConfirmation.Kind.HEALTH_PREMIUM : DeductionConfirmation.Kind.TAX_CLAIM;
    }
}
