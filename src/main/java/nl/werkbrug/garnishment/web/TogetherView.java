package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.garnishment.DebtEvent;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.shared.Money;

/**
 * All garnishments of one employee together, as the dossier page shows them.
 *
 * @param dossierId the dossier they are on
 * @param debts what was reported about debt help, newest first
 * @param contested what is kept because nobody knows who goes first; zero when nothing is
 * @param mayAct whether this viewer does the payroll
 */
public record TogetherView(
        String dossierId, List<Line> lines, List<Coordinated> coordination, List<DebtEvent> debts, Money contested,
        boolean mayAct) {

    /**
     * One garnishment.
     *
     * @param payee who gets the money
     * @param left what is still to be withheld; null for kinds without a total
     * @param estimate whether the coordinating bailiff divides, so that the amount left is a guess
     * @param mayOrder whether it can be said where it stands against the others
     */
    public record Line(Garnishment garnishment, String payee, Money left, boolean estimate, boolean mayOrder) {}

    /** Who coordinated from a day on, and why. */
    public record Coordinated(String office, LocalDate from, String reason) {}

    /** Whether there is anything that one garnishment alone does not show. */
    public boolean several() {
        return lines.size() > 1;
    }

    /** Whether money goes through a coordinating bailiff now. */
    public boolean coordinates() {
        return !coordination.isEmpty() && lines.stream().map(Line::garnishment)
                .anyMatch(it -> it.kind().inPot() && it.status().withholds());
    }

    /** The channels about which nobody answered yet. */
    public List<Line> unanswered() {
        return lines.stream()
                .filter(line -> line.mayOrder()
                        && line.garnishment().standing().precedence() == Precedence.UNSETTLED)
                .toList();
    }
}
