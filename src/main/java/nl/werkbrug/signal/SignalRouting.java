package nl.werkbrug.signal;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Reads the decision table that says who answers which signal. */
@Component
public class SignalRouting {

    private static final String TABLE = "signal-routing";

    private final Decisions decisions;

    public SignalRouting(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Every kind goes somewhere, whatever a municipality set up.
     *
     * @param debtHelp whether the municipality named an organisation for debt help
     * @param ombuds whether it named an ombuds office
     */
    public SignalRoute route(SignalKind kind, boolean debtHelp, boolean ombuds) {
        List<Decisions.Row> rows = decisions.evaluate(TABLE, Map.of("kind", kind.name(), "debtHelp", debtHelp, "ombuds", ombuds));
        if (rows.size() != 1) {
            throw new IllegalStateException("The table " + TABLE + " has " + rows.size() + " rows for " + kind);
        }
        Map<String, String> row = rows.get(0).outputs();
        return new SignalRoute(
                SignalCategory.valueOf(row.get("category")), WorksAs.valueOf(row.get("desk")), row.get("wall"),
                row.get("anonymous").equals("YES"));
    }
}
