package nl.werkbrug.learningsubsidy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkbrug.rules.DataFiles;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleNode;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The seasons that are known, from {@code learning-seasons/}, read once at start; a wrong file stops the start. */
@Component
public class LearningSeasons {

    private final TreeMap<Integer, LearningSeason> byYear = new TreeMap<>();

    public LearningSeasons() {
        DataFiles.in("learning-seasons").forEach((name, file) -> {
            LearningSeason season = read(name, file);
            byYear.put(season.year().firstYear(), season);
        });
    }

    /** The season about a school year, as far as RVO published it and the product has it. */
    public Optional<LearningSeason> known(SchoolYear year) {
        return Optional.ofNullable(byYear.get(year.firstYear()));
    }

    /** The same days as in the newest known season; a guess for when to look, never a term. */
    public LearningSeason guess(SchoolYear year) {
        LearningSeason newest = byYear.lastEntry().getValue();
        return new LearningSeason(
                year, sameDay(newest.opensOn(), year), newest.opensAt(), sameDay(newest.closesOn(), year), newest.closesAt(),
                Words.of("learningsubsidy.learning-seasons.the-same-days-as", newest.year().label()), Grade.D, newest.fullWeeks(),
                        newest.weeksSource(), false);
    }

    private static LocalDate sameDay(LocalDate day, SchoolYear year) {
        return LocalDate.of(year.firstYear() + 1, day.getMonth(), day.getDayOfMonth());
    }

    static LearningSeason read(String name, RuleNode file) {
        file.allowOnly("opensOn", "opensAt", "closesOn", "closesAt", "source", "grade", "fullWeeks", "weeksSource");
        LearningSeason season = new LearningSeason(
                SchoolYear.named(name), file.date("opensOn"), file.has("opensAt") ? hour(file, "opensAt") : null, file.date("closesOn"),
                hour(file, "closesAt"), file.text("source"), file.oneOf("grade", Grade.class), weeks(file), file.text("weeksSource"),
                false);
        if (season.closesOn().isBefore(season.opensOn())) {
            throw file.wrong("closesOn", "lies before the opening day");
        }
        if (season.grade().isEstimate()) {
            throw file.wrong("grade", "is no source that a season may rest on");
        }
        return season;
    }

    private static LocalTime hour(RuleNode file, String field) {
        try {
            return LocalTime.parse(file.text(field));
        } catch (DateTimeException e) {
            throw file.wrong(field, "is not an hour like 17:00");
        }
    }

    private static Map<LearningLevel, Integer> weeks(RuleNode file) {
        Map<LearningLevel, Integer> weeks = new EnumMap<>(LearningLevel.class);
        RuleNode node = file.optionalChild("fullWeeks").orElseThrow(() -> file.wrong("fullWeeks", "is missing"));
        node.allowOnly("MBO", "VMBO", "HBO");
        for (LearningLevel level : LearningLevel.values()) {
            if (level.inWeeks()) {
                weeks.put(level, node.count(level.name()));
            }
        }
        return weeks;
    }
}
