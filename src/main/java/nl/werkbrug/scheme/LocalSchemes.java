package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFiles;

/** The schemes that municipalities make themselves, from the rule files of kind LOCAL_SCHEMES: one folder for each. */
public final class LocalSchemes {

    private static final String OUR_OWN = "wat Werkbrug van gemeenten weet";

    private final List<LocalSchemeFile> files;
    private final LocalConditions conditions;
    private final ReasonTexts texts;

    /** Reads every file; a bad one is a {@link nl.werkbrug.rules.RuleFileException}. */
    LocalSchemes(RuleFiles files, LocalConditions conditions, ReasonTexts texts) {
        this.files = files.of(RuleFile.Kind.LOCAL_SCHEMES).stream().map(LocalSchemeFile::read).toList();
        this.conditions = conditions;
        this.texts = texts;
    }

    /**
     * What a municipality offers on a day.
     *
     * @param municipality its name, in any case
     * @return empty when nothing is known of it, which is not the same as offering nothing
     */
    public Optional<List<LocalScheme>> of(String municipality, LocalDate on) {
        String name = municipality.strip().toLowerCase(Locale.ROOT);
        return files.stream()
                .filter(file -> file.municipality().toLowerCase(Locale.ROOT).equals(name) && file.holdsOn(on))
                .reduce((earlier, later) -> later)
                .map(LocalSchemeFile::schemes);
    }

    List<SchemeAnswer> answers(HireFacts facts, Situation situation, LocalDate today) {
        Optional<String> residence = facts.get(Fact.RESIDENCE, String.class);
        if (residence.isEmpty()) {
            return List.of(unknown("LOCAL_ASK_RESIDENCE", Set.of(Fact.RESIDENCE)));
        }
        return of(residence.get(), today)
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
