package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.custombudget.store.BudgetSetupTable;
import nl.werkbrug.custombudget.store.BudgetYearTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a team lead says how much there is and who decides; in versions that never change. */
@Service
public class BudgetDesk {

    private static final String WHAT = "custom budget setup";

    private final BudgetSetupTable table;
    private final BudgetYearTable years;
    private final AuditTrail audit;
    private final Clock clock;

    BudgetDesk(BudgetSetupTable table, BudgetYearTable years, AuditTrail audit, Clock clock) {
        this.table = table;
        this.years = years;
        this.audit = audit;
        this.clock = clock;
    }

    /** The municipality that the viewer leads, or {@link NotVisible}. */
    @Transactional(readOnly = true)
    public String led(Viewer viewer) {
        return table.led(viewer).orElseThrow(() -> new NotVisible(WHAT, viewer.userId()));
    }

    /** The municipality of which the viewer works at the loket, or {@link NotVisible}. */
    @Transactional(readOnly = true)
    public String worksAt(Viewer viewer) {
        return table.worksAt(viewer).orElseThrow(() -> new NotVisible(WHAT, viewer.userId()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<BudgetSetup> list(Viewer viewer) {
        return table.of(worksAt(viewer));
    }

    /** Why this version cannot be: empty when it can. */
    @Transactional(readOnly = true)
    public Optional<Mistake> mistake(LocalDate from, Money ceiling, Money limit, Viewer viewer) {
        List<BudgetSetup> all = table.of(led(viewer));
        if (from.isBefore(DutchTime.today(clock))) {
            return Optional.of(new Mistake("validFrom", Words.of("custombudget.setup.not-before-today")));
        }
        if (all.stream().anyMatch(it -> it.validFrom().equals(from))) {
            return Optional.of(new Mistake("validFrom", Words.of("custombudget.setup.day-taken")));
        }
        if (limit.compareTo(ceiling) > 0) {
            return Optional.of(new Mistake("limit", Words.of("custombudget.setup.limit-too-high")));
        }
        Money used = years.of(led(viewer), from.getYear(), Money.ZERO).used();
        return ceiling.compareTo(used) < 0
                ? Optional.of(new Mistake("ceiling", Words.of("custombudget.setup.below-used", from.getYear(), used))) : Optional.empty();
    }

    /** What is wrong with an answer, in the language of the page. */
    public record Mistake(String key, String text) {}

    /**
     * Adds a version. No money moves meanwhile, so the ceiling is not lowered below what was just promised.
     *
     * @param it of the municipality that the viewer leads
     */
    @Transactional
    public Optional<Mistake> add(BudgetSetup it, Viewer viewer) {
        if (!it.municipalityId().equals(led(viewer))) {
            throw new NotVisible(WHAT, it.id());
        }
        years.makeAndLock(it.municipalityId());
        Optional<Mistake> mistake = mistake(it.validFrom(), it.ceiling(), it.limit(), viewer);
        if (mistake.isEmpty()) {
            table.insert(it, viewer);
            audit.did(viewer.userId(), "ADD", WHAT, it.id(), it.validFrom().toString());
        }
        return mistake;
    }
}
