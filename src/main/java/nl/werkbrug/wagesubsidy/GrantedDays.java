package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.wagesubsidy.Decision.Kind;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For which days loonkostensubsidie was granted, by the decisions that were made known: the state of the subsidy follows a moment
 * later. Nobody is asked who wants to know: callers have checked that.
 */
@Service
public class GrantedDays {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;

    GrantedDays(WageSubsidyTable subsidies, DecisionTable decisions) {
        this.subsidies = subsidies;
        this.decisions = decisions;
    }

    /**
     * Days in a row.
     *
     * @param until the first day without; null while open
     */
    public record Days(LocalDate from, LocalDate until) {}

    /** Those of a dossier, for each subsidy that was granted. */
    @Transactional(readOnly = true)
    public List<Days> of(String dossierId) {
        return subsidies.ofDossier(dossierId).stream().flatMap(it -> days(it).stream()).toList();
    }

    /** The wage value in whole percents that counts on the day; empty without a subsidy, and while the flat rate is paid. */
    @Transactional(readOnly = true)
    public Optional<Integer> wageValue(String dossierId, LocalDate on) {
        return subsidies.ofDossier(dossierId).stream()
                .flatMap(it -> known(it).stream())
                .filter(each -> (each.basis() != null || each.kind() == Kind.END) && !each.countsFrom().isAfter(on))
                .max(Comparator.comparing(Decision::countsFrom).thenComparing(Decision::madeKnownOn))
                .map(Decision::basis)
                .map(Decision.Basis::wageValue);
    }

    /** The dossier of a subsidy. */
    @Transactional(readOnly = true)
    public String dossierOf(String wageSubsidyId) {
        return subsidies.get(wageSubsidyId).dossierId();
    }

    /** An end counts from the first day without. One that ended with the employment has no such decision. */
    private Optional<Days> days(WageSubsidy it) {
        List<Decision> known = known(it);
        Optional<LocalDate> ended = known.stream()
                .filter(each -> each.kind() == Kind.END)
                .map(Decision::countsFrom)
                .max(Comparator.naturalOrder());
        return known.stream()
                .filter(each -> each.basis() != null)
                .map(Decision::countsFrom)
                .min(Comparator.naturalOrder())
                .map(from -> new Days(from, ended.orElse(it.state() == State.ENDED ? it.endsOn() : null)));
    }

    private List<Decision> known(WageSubsidy it) {
        return decisions.of(it.id()).stream()
                .filter(each -> each.madeKnownOn() != null && each.countsFrom() != null)
                .toList();
    }
}
