package nl.werkbrug.agenda;

import java.util.List;
import java.util.function.Consumer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Walks through all deadlines of a filter, a thousand at a time, for a file. That somebody took one is logged. */
@Component
public class DeadlineExport {

    private static final int AT_A_TIME = 1_000;

    private final DeadlineOverview overview;
    private final AuditTrail audit;
    private final int most;

    DeadlineExport(
            DeadlineOverview overview, AuditTrail audit, @Value("${werkbrug.agenda.export-rows:50000}") int most) {
        this.overview = overview;
        this.audit = audit;
        this.most = most;
    }

    /** How many lines a file holds at most. */
    public int most() {
        return most;
    }

    /**
     * Hands over one deadline after the other.
     *
     * @param file what is made of them, for the log
     * @return whether there were more than a file holds
     */
    public boolean run(OverviewFilter filter, String file, Viewer viewer, Consumer<OverviewRow> line) {
        audit.read(viewer.userId(), "deadlines", file);
        OverviewRow last = null;
        int written = 0;
        while (written < most) {
            List<OverviewRow> rows = overview.after(last, filter, Math.min(AT_A_TIME, most - written), viewer);
            if (rows.isEmpty()) {
                return false;
            }
            rows.forEach(line);
            written += rows.size();
            last = rows.get(rows.size() - 1);
        }
        return !overview.after(last, filter, 1, viewer).isEmpty();
    }
}
