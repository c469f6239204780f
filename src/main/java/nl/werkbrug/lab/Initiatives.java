package nl.werkbrug.lab;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities try, and how that compares; for the same team leads as the figures. */
@Service
public class Initiatives {

    private static final String WHAT = "lab initiative";
    private static final String QUARTERS = """
            select c.municipality_id, c.measure, c.group_code, c.by_value, c.of_year, c.outcome, c.counted, c.total, c.spread from lab_cell c
             where c.municipality_id in (:municipalities) and c.by_what = 'QUARTER' and c.measure in ('PROCEDURE', 'SIGNAL', 'BUDGET', 'ON_TIME', 'TOLD_ONCE', 'IN_WORK')""";

    private final InitiativeTable table;
    private final LabMunicipalities municipalities;
    private final ToldOnceSource toldOnce;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Initiatives(InitiativeTable table, LabMunicipalities municipalities, ToldOnceSource toldOnce, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.table = table;
        this.municipalities = municipalities;
        this.toldOnce = toldOnce;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An initiative with its comparison.
     *
     * @param table on what its own procedure is measured by
     * @param also on what else is measured in the same time, which may have nothing to do with it
     * @param gaps which quarters do not count in the first table, in words
     * @param alsoGaps idem in the other one
     */
    public record Compared(Initiative initiative, LabTable table, LabTable also, List<String> gaps, List<String> alsoGaps) {

        /** Whether its procedure is counted by kind. */
        public boolean byKind() {
            return Comparison.days(initiative) != Measure.PROCEDURE;
        }
    }

    /** All that the viewer sees, the newest first, each on the same measures and with what it brought. */
    @Transactional(readOnly = true)
    public List<Compared> all(Viewer viewer) {
        List<String> seen = seen(viewer);
        return compared(table.of(seen, viewer).stream().map(it -> it.with(table.values(it.id()))).toList(), seen);
    }

    /**
     * One of those, with what it brought.
     *
     * @throws NotVisible when the viewer does not see it
     */
    @Transactional(readOnly = true)
    public Compared one(String id, Viewer viewer) {
        List<String> seen = seen(viewer);
        List<Initiative> found = table.find(id, seen, viewer).stream().map(it -> it.with(table.values(id))).toList();
        if (found.isEmpty()) {
            throw new NotVisible(WHAT, id);
        }
        return compared(found, seen).get(0);
    }

    /**
     * One that the viewer may change.
     *
     * @throws NotVisible when it is of a municipality that the viewer does not lead
     */
    @Transactional(readOnly = true)
    public Initiative own(String id, Viewer viewer) {
        return table.find(id, seen(viewer), viewer).stream().filter(Initiative::own).findFirst().orElseThrow(() -> new NotVisible(WHAT, id));
    }

    /** Keeps a new one, or changes one that is there. */
    @Transactional
    public void keep(Initiative it, boolean isNew, Viewer viewer) {
        municipalities.led(it.municipalityId(), viewer);
        if (isNew) {
            table.add(it, viewer);
        } else {
            own(it.id(), viewer);
            table.change(it);
        }
        audit.did(viewer.userId(), isNew ? "ADD" : "CHANGE", WHAT, it.id(), null);
    }

    /** Notes what it brought. */
    @Transactional
    public void note(String id, Initiative.Value value, Viewer viewer) {
        own(id, viewer);
        table.add(id, value, viewer);
        audit.did(viewer.userId(), "VALUE", WHAT, id, value.kind().name());
    }

    private List<String> seen(Viewer viewer) {
        return municipalities.of(viewer).stream().map(LabMunicipalities.Seen::id).toList();
    }

    private List<Compared> compared(List<Initiative> found, List<String> seen) {
        Map<Initiative, Comparison> all = new LinkedHashMap<>();
        LocalDate today = DutchTime.today(clock);
        LocalDate formsSince = toldOnce.since().orElse(null);
        found.forEach(it -> all.put(it, new Comparison(it, formsSince, today)));
        jdbc.sql(QUARTERS).param("municipalities", seen).query(row -> {
            LabCell cell = new LabCell(
                    row.getInt("of_year"), By.QUARTER, row.getString("by_value"), row.getString("outcome"), row.getInt("counted"),
                    row.getLong("total"), row.getString("spread"));
            String municipality = row.getString("municipality_id");
            Measure measure = Measure.valueOf(row.getString("measure"));
            String group = row.getString("group_code");
            all.values().forEach(it -> it.add(municipality, measure, group, cell.value(), cell));
        });
        List<Compared> compared = new ArrayList<>();
        all.forEach((it, comparison) -> compared.add(new Compared(
                it, comparison.own(), comparison.also(), comparison.gaps(true), comparison.gaps(false))));
        return compared;
    }
}
