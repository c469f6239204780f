package nl.werkbrug.garnishment;

import nl.werkbrug.document.Change;
import nl.werkbrug.document.ChangeLetter;
import nl.werkbrug.document.Standstill;
import nl.werkbrug.garnishment.store.ChangeTable;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import org.springframework.stereotype.Component;

/** Makes the letters to bailiffs about the garnishments together, from how things stand when they are written. */
@Component
class BailiffLetterPaper {

    private final Papers papers;
    private final CoordinationPaper coordination;
    private final GarnishmentTable garnishments;
    private final ProtectedAmountPaper protectedAmounts;
    private final ChangeTable changes;
    private final DebtEventTable events;
    private final NextPayDay payDays;

    BailiffLetterPaper(
            Papers papers,
            CoordinationPaper coordination,
            GarnishmentTable garnishments,
            ProtectedAmountPaper protectedAmounts,
            ChangeTable changes,
            DebtEventTable events,
            NextPayDay payDays) {
        this.papers = papers;
        this.coordination = coordination;
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.changes = changes;
        this.events = events;
        this.payDays = payDays;
    }

    /** Makes the PDF; returns the document's id. */
    String make(Garnishment to, BailiffLetter letter) {
        return papers.keep(
                to, new ChangeLetter(papers.toBailiff(to, null), papers.about(to), content(to, letter)), "Werkbrug");
    }

    private Change content(Garnishment to, BailiffLetter letter) {
        return switch (letter.kind()) {
            case ANOTHER_GARNISHMENT -> coordination.another(to, garnishments.get(letter.aboutId()));
            case WHO_COORDINATES -> coordination.whoCoordinates(to);
            case NEW_PROTECTED_AMOUNT -> newProtectedAmount(to, changes.get(letter.aboutId()));
            case YOU_COORDINATE -> coordination.youCoordinate(to, letter.effectiveOn());
            case OTHER_COORDINATOR ->
                    coordination.otherCoordinator(to, garnishments.get(letter.aboutId()), letter.effectiveOn());
            case ORDER_QUESTION -> coordination.orderQuestion(to);
            case LAPSED -> new Standstill.Lapsed(letter.effectiveOn(), coordination.kept(to));
            case STAYED -> new Standstill.Stayed(
                    letter.effectiveOn(), events.get(letter.aboutId()).endsOn(), coordination.kept(to));
            case REVIVED -> new Standstill.Revived(letter.effectiveOn(), payDays.from(to, letter.effectiveOn()));
        };
    }

    /** Told by another office; it names that office and its file number. */
    private Change newProtectedAmount(Garnishment to, nl.werkbrug.garnishment.Change change) {
        return protectedAmounts.toPayee(
                to, garnishments.get(change.garnishmentId()), change, coordination.payDayFrom(to, change.effectiveOn()));
    }
}
