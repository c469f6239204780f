package nl.werkbrug.learningsubsidy;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.learningsubsidy.LearningPlace.State;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What the end of an employment means for a learning place: the weeks until then still count. */
@Component
class LearningAtEnd implements SchemeAtEnd {

    private static final String ABOUT = "Praktijkleren";

    private final LearningPlaceTable places;

    LearningAtEnd(LearningPlaceTable places) {
        this.places = places;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return places.ofHire(hire.id()).filter(it -> !it.over()).map(it -> List.of(ends(it, lastDay))).orElse(List.of());
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return places.ofHire(hire.id())
                .filter(it -> !it.over() || it.state() == State.STOPPED)
                .map(it -> List.of(it.over()
                        ? Consequence.of(ABOUT, Words.in(Language.DUTCH, "learningsubsidy.kept.end.stays"))
                        : Consequence.of(ABOUT, Words.in(Language.DUTCH, "learningsubsidy.kept.end.again"))))
                .orElse(List.of());
    }

    private static Consequence ends(LearningPlace it, LocalDate lastDay) {
        return it.agreement() == null || lastDay.isBefore(it.agreement().first())
                ? Consequence.of(ABOUT, Words.in(Language.DUTCH, "learningsubsidy.kept.end.stops"))
                : Consequence.of(ABOUT, Words.in(Language.DUTCH, "learningsubsidy.kept.end.weeks"));
    }
}
