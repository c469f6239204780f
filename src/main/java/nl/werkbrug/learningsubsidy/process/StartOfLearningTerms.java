package nl.werkbrug.learningsubsidy.process;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.learningsubsidy.LearningYears;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of praktijkleren run. */
@Component
class StartOfLearningTerms implements StartEvents {

    private static final Set<String> NOW = Set.of("LEARNING_LEARNER", "LEARNING_SEASON", "LEARNING_MISSED", "LEARNING_RECORD");

    private final LearningPlaceTable places;
    private final LearningYears years;
    private final Clock clock;

    StartOfLearningTerms(LearningPlaceTable places, LearningYears years, Clock clock) {
        this.places = places;
        this.years = years;
        this.clock = clock;
    }

    /** The season of a year that the product knows has a term of its own; another ends on the day that was told. */
    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        if (NOW.contains(code)) {
            return Optional.of(StartEvent.now(code, DutchTime.today(clock)));
        }
        return !code.equals("LEARNING_CLOSES") ? Optional.empty() : places.find(businessKey)
                .flatMap(it -> years.season(years.current(businessKey)))
                .map(season -> season.told() ? StartEvent.fact(code, season.closesOn())
                        : StartEvent.fact("PRAKTIJKLEREN_REQUEST", season.opensOn()));
    }
}
