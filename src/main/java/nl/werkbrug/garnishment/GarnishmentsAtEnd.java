package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.garnishment.store.ChangeTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Every bailiff hears the same day that the employment ends, or does not end after all (article 476a lid 2 Rv). */
@Component
class GarnishmentsAtEnd implements EndOfEmployment {

    private static final Set<ChangeKind> TOLD = Set.of(ChangeKind.EMPLOYMENT_ENDED, ChangeKind.EMPLOYMENT_GOES_ON);
    private static final String LATE = Words.in(Language.DUTCH, "garnishment.kept.end.late");
    private static final String YOURSELF = Words.in(Language.DUTCH, "garnishment.kept.end.call-yourself");

    private final GarnishmentTable garnishments;
    private final ChangeTable told;
    private final RemittanceTable remittances;
    private final Changes changes;

    GarnishmentsAtEnd(GarnishmentTable garnishments, ChangeTable told, RemittanceTable remittances, Changes changes) {
        this.garnishments = garnishments;
        this.told = told;
        this.remittances = remittances;
        this.changes = changes;
    }

    @Override
    public String subject() {
        return Garnishment.SUBJECT;
    }

    @Override
    public List<Consequence> preview(EmploymentEnd supposed) {
        return garnishments.ofDossier(supposed.dossierId()).stream()
                .filter(GarnishmentsAtEnd::lies)
                .map(it -> ends(it, supposed.lastDay()))
                .toList();
    }

    @Override
    public List<Consequence> carryOut(EmploymentEnd end) {
        List<Garnishment> lying = garnishments.lockDossier(end.dossierId()).stream().filter(GarnishmentsAtEnd::lies).toList();
        lying.stream()
                .filter(it -> tells(it) && lastTold(it).filter(before -> says(before, end.lastDay())).isEmpty())
                .forEach(it -> report(it, ChangeKind.EMPLOYMENT_ENDED, end.lastDay(), end));
        return lying.stream().map(it -> ends(it, end.lastDay())).toList();
    }

    @Override
    public List<Consequence> takeBack(EmploymentEnd end) {
        return garnishments.lockDossier(end.dossierId()).stream()
                .flatMap(it -> lastTold(it)
                        .filter(before -> before.kind() == ChangeKind.EMPLOYMENT_ENDED && (lies(it) || end.told(before.effectiveOn())))
                        .stream()
                        .map(before -> goesOn(it, before, end)))
                .toList();
    }

    private static boolean lies(Garnishment it) {
        return it.open() && it.status() != GarnishmentStatus.RELEASED;
    }

    /** Whether a letter can be made; the administrator of an estate, and whoever stands still, is told otherwise. */
    private static boolean tells(Garnishment it) {
        return it.possibleChanges().contains(ChangeKind.EMPLOYMENT_ENDED);
    }

    private Optional<Change> lastTold(Garnishment it) {
        return told.all(it.id()).stream().filter(change -> TOLD.contains(change.kind())).findFirst();
    }

    private static boolean says(Change before, LocalDate lastDay) {
        return before.kind() == ChangeKind.EMPLOYMENT_ENDED && before.effectiveOn().equals(lastDay);
    }

    private Consequence ends(Garnishment it, LocalDate lastDay) {
        if (!tells(it)) {
            return Consequence.of(about(it), Words.in(Language.DUTCH, "garnishment.kept.end.yourself")).warned(YOURSELF);
        }
        Consequence told = Consequence.of(about(it), Words.in(Language.DUTCH, "garnishment.kept.end.last-run", letter(it)))
                .risking(kept(it), Words.in(Language.DUTCH, "garnishment.kept.end.at-risk"));
        return lastDay.isBefore(it.servedOn()) ? told.warned(LATE) : told;
    }

    private Consequence goesOn(Garnishment it, Change before, EmploymentEnd end) {
        if (!tells(it)) {
            return Consequence.of(about(it), Words.in(Language.DUTCH, "garnishment.kept.end.over"))
                    .warned(Words.in(Language.DUTCH, "garnishment.kept.end.call"));
        }
        report(it, ChangeKind.EMPLOYMENT_GOES_ON, before.effectiveOn(), end);
        return Consequence.of(about(it), letter(it));
    }

    private void report(Garnishment it, ChangeKind kind, LocalDate day, EmploymentEnd end) {
        changes.report(
                new Change(UUID.randomUUID().toString(), it.id(), kind, day, null, null, null, null, null, null, null, false), end.by());
    }

    private static String about(Garnishment it) {
        return it.kind().label() + ", " + it.bailiff().office();
    }

    private static String letter(Garnishment it) {
        return it.bailiff().takesMail() ? Words.in(Language.DUTCH, "garnishment.kept.end.letter-mail") : Words.in(Language.DUTCH, "garnishment.kept.end.letter-post");
    }

    private Money kept(Garnishment it) {
        return remittances.all(it.id()).stream()
                .filter(remittance -> remittance.state() == Remittance.State.WITHHELD)
                .map(Remittance::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
