package nl.werkbrug.garnishment.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.GarnishedEmployee;
import nl.werkbrug.garnishment.GarnishedEmployee.Claimed;
import nl.werkbrug.garnishment.GarnishedEmployee.Row;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayDays;
import nl.werkbrug.garnishment.store.GarnishmentOverviewTable;
import nl.werkbrug.garnishment.store.OverviewAheads;
import nl.werkbrug.garnishment.store.ReadAhead;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employees with running garnishments of all employers that somebody does payroll for. That it was read is logged. */
@Component
public class GarnishmentOverview {

    public static final int PAGE_SIZE = 25;
    /** Further on nobody reads: a filter finds it sooner. */
    public static final int LAST_PAGE = 40;
    private static final int AT_A_TIME = 500;

    private final GarnishmentOverviewTable table;
    private final OverviewAheads aheads;
    private final Employers employers;
    private final AuditTrail audit;
    private final Clock clock;
    private final int most;

    GarnishmentOverview(
            GarnishmentOverviewTable table,
            OverviewAheads aheads,
            Employers employers,
            AuditTrail audit,
            Clock clock,
            @Value("${werkbrug.garnishment.export-rows:10000}") int most) {
        this.table = table;
        this.aheads = aheads;
        this.employers = employers;
        this.audit = audit;
        this.clock = clock;
        this.most = most;
    }

    /** One page of the overview. */
    public record Page(int number, List<GarnishedEmployee> rows, boolean hasNext) {}

    /** One page of 25 employees; after page 40 there are no more. */
    @Transactional
    public Page page(GarnishmentFilter filter, int page, Viewer viewer) {
        audit.read(viewer.userId(), "garnishments", "page " + page);
        List<Row> rows = table.rows(filter, viewer, PAGE_SIZE + 1, (page - 1) * PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        return new Page(page, filled(more ? rows.subList(0, PAGE_SIZE) : rows, viewer), more && page < LAST_PAGE);
    }

    /**
     * Hands over one employee after the other, for a file.
     *
     * @return whether there were more than a file holds
     */
    @Transactional
    public boolean export(GarnishmentFilter filter, String file, Viewer viewer, Consumer<GarnishedEmployee> line) {
        audit.read(viewer.userId(), "garnishments", file);
        int written = 0;
        while (written < most) {
            List<Row> rows = table.rows(filter, viewer, Math.min(AT_A_TIME, most - written), written);
            if (rows.isEmpty()) {
                return false;
            }
            filled(rows, viewer).forEach(line);
            written += rows.size();
        }
        return !table.rows(filter, viewer, 1, written).isEmpty();
    }

    /** How many lines a file holds at most. */
    public int most() {
        return most;
    }

    private List<GarnishedEmployee> filled(List<Row> rows, Viewer viewer) {
        List<String> dossiers = rows.stream().map(Row::dossierId).toList();
        Map<String, List<Garnishment>> running =
                table.running(dossiers).stream().collect(Collectors.groupingBy(Garnishment::dossierId));
        Map<String, Employer> known = new HashMap<>();
        employers.payrollOf(viewer).forEach(it -> known.put(it.id(), it));
        ReadAhead ahead = aheads.of(dossiers);
        return rows.stream()
                .map(row -> filled(
                        row, running.getOrDefault(row.dossierId(), List.of()),
                        known.computeIfAbsent(row.employerId(), id -> employers.find(id).orElseThrow()), ahead))
                .toList();
    }

    private GarnishedEmployee filled(Row row, List<Garnishment> all, Employer employer, ReadAhead known) {
        boolean shared = all.stream().filter(it -> it.kind().inPot()).count() > 1;
        LocalDate next = row.lastDay() == null
                ? PayDays.firstFrom(row.firstDay(), employer)
                : PayDays.after(row.lastDay(), employer);
        ClaimLeft claimLeft = new ClaimLeft(known.shares());
        return new GarnishedEmployee(
                row, coordinator(row.dossierId(), known),
                known.protectedAmounts().ofDossier(row.dossierId(), DutchTime.today(clock)).orElse(null),
                all.stream()
                        .map(it -> new Claimed(
                                it, it.kind().seizes() ? claimLeft.of(it) : null, shared && it.kind().inPot()))
                        .toList(),
                all.stream().anyMatch(it -> it.status().withholds()) ? next : null);
    }

    private String coordinator(String dossierId, ReadAhead known) {
        return new Coordinators(known.coordination(), known.garnishments(), clock).today(dossierId)
                .filter(it -> it.status().withholds())
                .map(it -> it.bailiff().office())
                .orElse(null);
    }
}
