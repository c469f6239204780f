package nl.werkbrug.garnishment.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;

/** What is different in a run from the one before, in Dutch. */
final class RunChanges {

    /** A smaller difference is not worth a look; our own choice. */
    private static final Money WORTH_A_LOOK = Money.euros("1.00");

    private final DutchFormats formats;

    RunChanges(DutchFormats formats) {
        this.formats = formats;
    }

    String between(Optional<PayRun> before, PayRun now, GarnishmentTable garnishments) {
        if (before.isEmpty()) {
            return "Eerste loonrun met beslag.";
        }
        List<String> changes = new ArrayList<>();
        now.shares().stream().filter(share -> !before.get().concerns(share.garnishmentId()))
                .forEach(share -> changes.add("Nieuw: " + garnishments.get(share.garnishmentId()).creditor() + "."));
        before.get().shares().stream().filter(share -> !now.concerns(share.garnishmentId()))
                .forEach(share -> changes.add("Loopt niet meer: " + garnishments.get(share.garnishmentId()).creditor() + "."));
        if (!now.protectedAmount().equals(before.get().protectedAmount())) {
            changes.add("Beslagvrije voet was " + formats.money(before.get().protectedAmount()) + ", nu "
                    + formats.money(now.protectedAmount()) + ".");
        }
        if (apart(before.get().withheld(), now.withheld())) {
            changes.add("Inhouding was " + formats.money(before.get().withheld()) + ", nu " + formats.money(now.withheld()) + ".");
        }
        return String.join(" ", changes);
    }

    private static boolean apart(Money one, Money other) {
        return Math.abs(one.cents() - other.cents()) >= WORTH_A_LOOK.cents();
    }
}
