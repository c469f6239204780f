package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit.Ending;
import nl.werkbrug.wagecostbenefit.Benefit.State;
import org.springframework.stereotype.Component;

/** What the end of an employment means for its benefits: the period with the last day is the last; the yearly decision still comes. */
@Component
class BenefitAtEnd implements SchemeAtEnd {

    private static final String ABOUT = "Loonkostenvoordeel";

    private final BenefitTable table;
    private final Clock clock;

    BenefitAtEnd(BenefitTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return table.ofHire(hire.id()).stream().flatMap(it -> ends(it, lastDay).stream()).toList();
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return table.ofHire(hire.id()).stream().filter(it -> it.ended() == Ending.EMPLOYMENT).map(BenefitAtEnd::goesOn).toList();
    }

    private Optional<Consequence> ends(Benefit it, LocalDate lastDay) {
        TaxPeriod last = TaxPeriods.holding(it.returnPeriod(), lastDay);
        if (!BenefitEmployment.endsWith(it, last.last())) {
            return Optional.empty();
        }
        if (lastDay.isBefore(it.startsOn())) {
            return Optional.of(Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagecostbenefit.kept.end.off")));
        }
        String key = it.state() == State.ASKING ? "wagecostbenefit.kept.end.until-asking" : "wagecostbenefit.kept.end.until";
        Consequence told = Consequence.of(ABOUT, Words.in(Language.DUTCH, key, last.dutchLabel()));
        return Optional.of(it.switchedOn() != null && DutchTime.today(clock).isAfter(last.last())
                ? told.warned(Words.in(Language.DUTCH, "wagecostbenefit.kept.end.correct", last.dutchLabel())) : told);
    }

    private static Consequence goesOn(Benefit it) {
        return switch (it.state()) {
            case RUNNING, ASKING -> Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagecostbenefit.kept.end.goes-on"));
            case ENDED -> Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagecostbenefit.kept.end.again"));
            default -> Consequence.of(ABOUT, Words.in(Language.DUTCH, "wagecostbenefit.kept.end.stopped")).warned(Words.in(Language.DUTCH, "wagecostbenefit.kept.end.not-by-itself"));
        };
    }
}
