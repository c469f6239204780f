package nl.werkbrug.socialreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.socialreturn.store.BuildingBlockTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a team lead keeps the building blocks of the municipality, in versions that never change. */
@Service
public class BlockDesk {

    private static final String WHAT = "building blocks";

    private final BuildingBlockTable table;
    private final AuditTrail audit;

    BlockDesk(BuildingBlockTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    /** The municipality that the viewer leads, or {@link NotVisible}. */
    @Transactional(readOnly = true)
    public String municipality(Viewer viewer) {
        return table.led(viewer).orElseThrow(() -> new NotVisible(WHAT, viewer.userId()));
    }

    /** A version, and whether somebody counts with it. */
    public record Kept(BuildingBlocks blocks, boolean used) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Kept> list(Viewer viewer) {
        return table.of(municipality(viewer)).stream().map(it -> new Kept(it, table.used(it.id()))).toList();
    }

    /** Whether a version begins on this day already. */
    @Transactional(readOnly = true)
    public boolean taken(LocalDate from, Viewer viewer) {
        return table.of(municipality(viewer)).stream().anyMatch(it -> it.validFrom().equals(from));
    }

    /** @param it of the municipality that the viewer leads */
    @Transactional
    public void add(BuildingBlocks it, Viewer viewer) {
        if (!it.municipalityId().equals(municipality(viewer))) {
            throw new NotVisible(WHAT, it.id());
        }
        table.insert(it, viewer);
        audit.did(viewer.userId(), "ADD", WHAT, it.id(), it.validFrom().toString());
    }

    /** Takes a wrong version away; false when somebody counts with it. A version that is gone already is no mistake. */
    @Transactional
    public boolean remove(String id, Viewer viewer) {
        String municipality = municipality(viewer);
        Optional<BuildingBlocks> found = table.find(id).filter(it -> it.municipalityId().equals(municipality));
        if (found.isEmpty()) {
            return true;
        }
        if (table.used(id)) {
            return false;
        }
        table.delete(id);
        audit.did(viewer.userId(), "REMOVE", WHAT, id, found.get().validFrom().toString());
        return true;
    }
}
