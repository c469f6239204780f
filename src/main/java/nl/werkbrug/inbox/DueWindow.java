package nl.werkbrug.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** By when a task must be done, seen from the day of looking: so a saved list "te laat" is right tomorrow too. */
public enum DueWindow {
    ANY("", ""),
    LATE("te-laat", " and t.sort_on < :today"),
    TODAY("vandaag", " and t.sort_on = :today"),
    /** In seven days, today counted; what is late too. */
    WEEK("week", " and t.sort_on <= :soon"),
    MONTH("maand", " and t.sort_on <= :soon"),
    /** Each task without a day is sorted on this one; the day itself stands in no index. */
    UNDATED("zonder-dag", " and t.sort_on = date '9999-12-31'");

    private final String code;
    private final String condition;

    DueWindow(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** The word in addresses. */
    public String code() {
        return code;
    }

    /** The one of that word; {@link #ANY} for a word that is none. */
    public static DueWindow of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElse(ANY);
    }

    /** The last day of what is late on that day. */
    static LocalDate before(LocalDate today) {
        return today.minusDays(1);
    }

    /** The condition on a task {@code t}; what stands in it is put in the values. */
    String condition(LocalDate today, Map<String, Object> values) {
        if (condition.contains(":today")) {
            values.put("today", today);
        }
        if (condition.contains(":soon")) {
            values.put("soon", today.plusDays(this == WEEK ? 6 : 30));
        }
        return condition;
    }
}
