package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.werkbrug.rules.Grade;

/** The schemes that the employee's municipality makes itself, held against a hire. */
public final class LocalSchemes {

    private static final String OUR_OWN = "wat Werkbrug van gemeenten weet";

    private final Supplier<LocalSchemeSource> source;
    private final LocalConditions conditions;
    private final ReasonTexts texts;

    LocalSchemes(Supplier<LocalSchemeSource> source, LocalConditions conditions, ReasonTexts texts) {
        this.source = source;
        this.conditions = conditions;
        this.texts = texts;
    }

    /** What the municipality where the employee lives offers; empty when nothing is known of it. */
    public Optional<List<LocalScheme>> of(HireFacts facts, LocalDate today) {
        LocalSchemeSource kept = source.get();
        return kept == null ? Optional.empty() : facts.get(Fact.RESIDENCE, String.class)
                .flatMap(town -> kept.of(town.strip(), facts.get(Fact.STARTS_ON, LocalDate.class).orElse(today), today))
                .filter(all -> !all.isEmpty());
    }

    List<SchemeAnswer> answers(HireFacts facts, Situation situation, LocalDate today) {
        if (!facts.knows(Fact.RESIDENCE)) {
            return List.of(unknown("LOCAL_ASK_RESIDENCE", Set.of(Fact.RESIDENCE)));
        }
        return of(facts, today)
                .map(schemes -> schemes.stream()
                        .map(scheme -> conditions.answer(scheme, facts, situation, today))
                        .toList())
                .orElseGet(() -> List.of(unknown("LOCAL_NOT_RECORDED", Set.of())));
    }

    private SchemeAnswer unknown(String code, Set<Fact> missing) {
        Reason reason = new Reason(code, texts.of(code), OUR_OWN, Grade.D);
        return SchemeAnswer.of(Scheme.LOCAL_OTHER, Scheme.LOCAL_OTHER.label(),
                List.of(new Finding(Verdict.UNKNOWN, reason, missing, Optional.empty())));
    }
}
