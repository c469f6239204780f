package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** What the end of one garnishment means for the others on the same wage. */
@Component
class Endings {

    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;
    private final CoordinationLetters letters;
    private final Clock clock;
    private final Workflow workflow;

    Endings(
            GarnishmentTable garnishments,
            Coordinators coordinators,
            CoordinationLetters letters,
            Clock clock,
            Workflow workflow) {
        this.garnishments = garnishments;
        this.coordinators = coordinators;
        this.letters = letters;
        this.clock = clock;
        this.workflow = workflow;
    }

    /** One no longer withholds: another bailiff may take over, and without any the pay runs are asked for no more. */
    void ended(Garnishment it) {
        coordinators.ended(it).ifPresent(heir -> letters.tookOver(heir, DutchTime.today(clock)));
        boolean others = garnishments.ofDossier(it.dossierId()).stream().anyMatch(other -> other.status().withholds());
        if (!others) {
            workflow.send("WithholdingEnded", it.dossierId(), Map.of());
        }
    }

    /** A paper says that this one's bailiff coordinates from a day on; he hears so in the letter about the change itself. */
    void coordinates(Garnishment it, LocalDate from, String by) {
        boolean already = coordinators.on(it.dossierId(), from).filter(now -> now.id().equals(it.id())).isPresent();
        if (!already) {
            coordinators.handOver(it, from, Words.in(Language.DUTCH, "garnishment.kept.coordinator.told"), by);
            letters.told(it, from);
        }
    }
}
