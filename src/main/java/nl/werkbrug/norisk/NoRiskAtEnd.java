package nl.werkbrug.norisk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.norisk.NoRisk.State;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What the end of an employment means for the no-riskpolis. Nothing here is about anybody's health. */
@Component
class NoRiskAtEnd implements SchemeAtEnd {

    private static final String ABOUT = "No-riskpolis";

    private final NoRiskTable table;

    NoRiskAtEnd(NoRiskTable table) {
        this.table = table;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return table.ofHire(hire.id()).flatMap(NoRiskAtEnd::ends).map(List::of).orElse(List.of());
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return table.ofHire(hire.id()).filter(it -> it.employedUntil() != null)
                .map(it -> List.of(Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.again")))).orElse(List.of());
    }

    private static Optional<Consequence> ends(NoRisk it) {
        if (it.state() == State.ASKING) {
            return Optional.of(Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.asking")));
        }
        return it.running() || it.state() == State.ENDED && it.employedUntil() != null
                ? Optional.of(Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.until"))) : Optional.empty();
    }
}
