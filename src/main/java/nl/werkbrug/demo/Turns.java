package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.Garnishment;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens in stories besides tasks. */
@Profile("demo")
@Component
class Turns {

    private final Consents consents;
    private final Changes changes;

    Turns(Consents consents, Changes changes) {
        this.consents = consents;
        this.changes = changes;
    }

    void take(Story.Turn.Kind kind, Garnishment garnishment, LocalDate day, Viewer viewer) {
        switch (kind) {
            case CONSENTS -> consent(garnishment, day, viewer);
            case RELEASE -> release(garnishment, day, viewer);
        }
    }

    private void consent(Garnishment garnishment, LocalDate day, Viewer viewer) {
        consents.give(
                garnishment.dossierId(), Garnishment.SUBJECT, DemoParty.MUNICIPALITY.id(), WorksAs.LOKET, day, viewer);
        consents.give(garnishment.dossierId(), Garnishment.SUBJECT, DemoParty.COACHES.id(), WorksAs.COACH, day, viewer);
    }

    private void release(Garnishment garnishment, LocalDate day, Viewer viewer) {
        changes.report(
                new Change(
                        UUID.randomUUID().toString(), garnishment.id(), ChangeKind.RELEASE, day, null, null,
                        Change.HeldMoney.REMIT, null, day.minusDays(1), null, null, false),
                viewer);
    }
}
