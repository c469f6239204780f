package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.document.ChangeLetter;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The letter to the bailiff about a change, and the request for a final statement. */
@Component
class ChangePaper {

    private final Papers papers;
    private final PayRunTable runs;
    private final RemittanceTable remittances;
    private final ProtectedAmountPaper protectedAmounts;
    private final CoordinationPaper coordination;
    private final Clock clock;

    ChangePaper(
            Papers papers,
            PayRunTable runs,
            RemittanceTable remittances,
            ProtectedAmountPaper protectedAmounts,
            CoordinationPaper coordination,
            Clock clock) {
        this.papers = papers;
        this.runs = runs;
        this.remittances = remittances;
        this.protectedAmounts = protectedAmounts;
        this.coordination = coordination;
        this.clock = clock;
    }

    /** Makes the letter; returns the document's id. */
    String make(Garnishment garnishment, Change change) {
        return keep(garnishment, content(garnishment, change));
    }

    /** Asks for the final statement when the claim as stated is reached. */
    String askFinalStatement(Garnishment garnishment) {
        return keep(garnishment, new nl.werkbrug.document.Change.FinalStatementRequest(
                DutchTime.today(clock), garnishment.claim().total(), withheld(garnishment), null));
    }

    private String keep(Garnishment garnishment, nl.werkbrug.document.Change content) {
        return papers.keep(
                garnishment, new ChangeLetter(papers.toBailiff(garnishment, null), papers.about(garnishment), content), "Werkbrug");
    }

    private nl.werkbrug.document.Change content(Garnishment it, Change change) {
        LocalDate notice = change.noticeOn() == null ? change.effectiveOn() : change.noticeOn();
        LocalDate from = change.effectiveOn();
        return switch (change.kind()) {
            case NEW_PROTECTED_AMOUNT -> protectedAmounts.answer(it, change, notice, firstPayDay(it, from));
            case ASK_PROTECTED_AMOUNT -> protectedAmounts.request(it, change);
            case WAGE_CHANGE -> new nl.werkbrug.document.Change.WageChange(
                    from, papers.employer(it).payPeriod(), lastNet(it), change.amount(), change.reason());
            case OTHER_ACCOUNT -> new nl.werkbrug.document.Change.OtherAccount(
                    notice, change.iban(), it.bailiff().office(), from, null);
            case OTHER_COORDINATOR -> coordination.youCoordinate(it, from);
            case SUSPENSION -> new nl.werkbrug.document.Change.Suspension(notice, from, change.reason());
            case RESUMPTION -> new nl.werkbrug.document.Change.Resumption(notice, from, nextPayDay(it), kept(it));
            case RELEASE -> new nl.werkbrug.document.Change.Release(
                    notice, from, paid(it), change.heldMoney() == Change.HeldMoney.TO_EMPLOYEE ? kept(it) : null);
            case EMPLOYMENT_ENDED -> new nl.werkbrug.document.Change.EmploymentEnded(from, firstPayDay(it, from), null);
            case EMPLOYMENT_GOES_ON -> new nl.werkbrug.document.EmploymentGoesOn(from, nextPayDay(it));
        };
    }

    /** The first pay day on which something that counts from a day is used. */
    private LocalDate firstPayDay(Garnishment it, LocalDate from) {
        LocalDate next = nextPayDay(it);
        return from.isAfter(next) ? PayDays.firstFrom(from, papers.employer(it)) : next;
    }

    private LocalDate nextPayDay(Garnishment it) {
        Employer employer = papers.employer(it);
        return runs.lastDay(it.dossierId())
                .map(day -> PayDays.after(day, employer))
                .orElseGet(() -> PayDays.firstFrom(it.servedOn(), employer));
    }

    private Money lastNet(Garnishment it) {
        return runs.last(it.dossierId()).map(PayRun::cash).orElse(null);
    }

    private Money paid(Garnishment it) {
        return sum(it, Remittance.State.PAID);
    }

    /** What was withheld and not paid yet; null when there is nothing. */
    private Money kept(Garnishment it) {
        Money kept = sum(it, Remittance.State.WITHHELD);
        return kept.isZero() ? null : kept;
    }

    private Money withheld(Garnishment it) {
        return sum(it, Remittance.State.PAID).plus(sum(it, Remittance.State.WITHHELD));
    }

    private Money sum(Garnishment it, Remittance.State state) {
        return remittances.all(it.id()).stream()
                .filter(remittance -> remittance.state() == state)
                .map(Remittance::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
