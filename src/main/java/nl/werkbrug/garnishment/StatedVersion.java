package nl.werkbrug.garnishment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.werkbrug.shared.DutchTime;

/**
 * A protected amount as a paper stated it, and when: there is one for everybody who takes from the wage of one employee, so
 * of all papers one version counts on a day. Each version takes its place on the day it starts, or on the day it was recorded
 * when that is later; of those that have started, the one that took its place last counts.
 *
 * <p>So a notice that corrects the amount with retroactive effect (article 475i lid 3 Rv) overrules all that was recorded
 * before it, from its own first day on, also a version that started later. A step that was announced ahead still begins on its
 * own day. A writ says what the bailiff knew on the day of the garnishment: registered late, it overrules nothing that was
 * told after that day.
 *
 * <p>While the wage goes to the estate of a debt scheme, what its administrator leaves the employee goes before them all.
 *
 * @param ofEstate whether the administrator of an estate stated it
 * @param servedOn the day of the garnishment whose paper it is; before it the version does not count
 * @param endedOn the first day on which the estate takes nothing any more; null while it does, and for other papers
 * @param recordedAt when payroll recorded it
 */
public record StatedVersion(
        ProtectedAmount amount, boolean ofEstate, LocalDate servedOn, LocalDate endedOn, Instant recordedAt) {

    private static final Comparator<StatedVersion> BY_PLACE = Comparator.comparing(StatedVersion::ofEstate)
            .thenComparing(StatedVersion::takesPlace)
            .thenComparing(StatedVersion::recordedAt);

    /** What the paper of a garnishment stated. */
    public StatedVersion(ProtectedAmount amount, LocalDate servedOn, Instant recordedAt) {
        this(amount, false, servedOn, null, recordedAt);
    }

    /** The version that counts on a day; empty when none has started. */
    public static Optional<ProtectedAmount> on(Collection<StatedVersion> versions, LocalDate day) {
        return versions.stream().filter(it -> it.started(day)).max(BY_PLACE).map(StatedVersion::amount);
    }

    private boolean started(LocalDate day) {
        return !servedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day)) && !amount.validFrom().isAfter(day);
    }

    private LocalDate takesPlace() {
        LocalDate told = amount.ofWrit() ? amount.validFrom() : DutchTime.dateOf(recordedAt);
        return told.isAfter(amount.validFrom()) ? told : amount.validFrom();
    }
}
