package nl.werkbrug.wagesubsidy.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Lives;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** The municipality hears that the employment ends, or goes on after all; it decides about the subsidy itself. */
@Component
class SubsidyAtEnd implements EndOfEmployment {

    private static final String ABOUT = "Loonkostensubsidie";
    private static final String DECIDED = "wagesubsidy.kept.end.decided";

    private final WageSubsidyTable subsidies;
    private final SubsidyChanges changes;
    private final ChangeEffects effects;
    private final EndCorrections corrections;
    private final SubsidyChangeTable table;

    SubsidyAtEnd(
            WageSubsidyTable subsidies, SubsidyChanges changes, ChangeEffects effects, EndCorrections corrections,
            SubsidyChangeTable table) {
        this.subsidies = subsidies;
        this.changes = changes;
        this.effects = effects;
        this.corrections = corrections;
        this.table = table;
    }

    @Override
    public String subject() {
        return WageSubsidy.SUBJECT;
    }

    @Override
    public List<Consequence> preview(EmploymentEnd supposed) {
        return subsidies.ofDossier(supposed.dossierId()).stream().flatMap(it -> what(it, supposed).stream()).toList();
    }

    @Override
    public List<Consequence> carryOut(EmploymentEnd end) {
        return each(end).flatMap(it -> {
            Optional<Consequence> what = what(it, end);
            what.filter(known -> known.pays() && known.wrongDay() == null).ifPresent(known -> tell(it, end));
            return what.stream();
        }).toList();
    }

    @Override
    public List<Consequence> takeBack(EmploymentEnd end) {
        return each(end).flatMap(it -> lastEnd(it).filter(change -> waits(change) || end.told(change.effectiveOn())).stream().map(change -> {
            if (!waits(change)) {
                return Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagesubsidy.kept.end.yourself")).warned(Words.in(Language.DUTCH, DECIDED));
            }
            corrections.goesOn(change, end.by());
            return Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagesubsidy.kept.end.goes-on"));
        })).toList();
    }

    private Stream<WageSubsidy> each(EmploymentEnd end) {
        return subsidies.ofDossier(end.dossierId()).stream().map(it -> subsidies.lock(it.id()));
    }

    private Optional<Consequence> what(WageSubsidy it, EmploymentEnd end) {
        if (it.state() == State.GRANTED) {
            return Optional.of(granted(it, end.lastDay()));
        }
        if (Lives.undecided(it)) {
            return Optional.of(Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagesubsidy.kept.end.undecided"))
                    .warned(Words.in(Language.DUTCH, "wagesubsidy.kept.end.withdraw")));
        }
        return lastEnd(it).filter(change -> change.effectiveOn().equals(end.toldBefore()))
                .map(change -> Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagesubsidy.kept.end.yourself")).warned(Words.in(Language.DUTCH, DECIDED)));
    }

    private Consequence granted(WageSubsidy it, LocalDate lastDay) {
        if (lastDay.isBefore(it.startsOn())) {
            return Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagesubsidy.kept.end.no-word")).paying()
                    .onWrongDay(Words.in(Language.DUTCH, "wagesubsidy.kept.end.wrong-day"));
        }
        Consequence told = Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagesubsidy.kept.end.told")).paying();
        if (openEnd(it).filter(change -> !waits(change) && !change.effectiveOn().equals(lastDay)).isPresent()) {
            return Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagesubsidy.kept.end.yourself")).warned(Words.in(Language.DUTCH, DECIDED));
        }
        ChangeEffects.Effect effect = effects.of(it, supposed(it, lastDay), "");
        return told.risking(effect.atRisk(), Words.in(
                Language.DUTCH, effect.estimate() ? "wagesubsidy.kept.end.too-much-estimate" : "wagesubsidy.kept.end.too-much"));
    }

    private void tell(WageSubsidy it, EmploymentEnd end) {
        Optional<SubsidyChange> before = openEnd(it);
        if (before.isEmpty()) {
            changes.report(new SubsidyChange(
                    UUID.randomUUID().toString(), it.id(), SubsidyChangeKind.END, end.lastDay(), null, null, null, null, choice(end),
                    end.by().userId(), null, null, null), end.by());
        } else if (waits(before.get())) {
            corrections.otherLastDay(before.get(), end.lastDay(), choice(end), end.by());
        }
    }

    private static SubsidyChange.Choice choice(EmploymentEnd end) {
        return end.pause() ? SubsidyChange.Choice.PAUSE : SubsidyChange.Choice.STOP;
    }

    private static SubsidyChange supposed(WageSubsidy it, LocalDate lastDay) {
        return new SubsidyChange(
                "preview", it.id(), SubsidyChangeKind.END, lastDay, null, null, null, null, SubsidyChange.Choice.STOP, null, null, null,
                null);
    }

    /** The end that was told last and not closed without an effect. */
    private Optional<SubsidyChange> lastEnd(WageSubsidy it) {
        return table.ofSubsidy(it.id()).stream()
                .filter(change -> change.kind() == SubsidyChangeKind.END && change.outcome() != SubsidyChange.Outcome.NONE)
                .findFirst();
    }

    /** The one that is not carried out; while the subsidy runs, an older one did not stand. */
    private Optional<SubsidyChange> openEnd(WageSubsidy it) {
        return lastEnd(it).filter(change -> change.doneOn() == null);
    }

    /** Whether nobody of the municipality looked at it yet, so that it can still say something else. */
    private static boolean waits(SubsidyChange change) {
        return change.outcome() == null && change.doneOn() == null;
    }
}
