package nl.werkbrug.deadline.web;

import java.util.Arrays;
import nl.werkbrug.deadline.TermUnit;

/** The units a visitor can choose; the value in the address is the Dutch word. */
public enum UnitChoice {
    DAGEN(TermUnit.DAYS),
    WERKDAGEN(TermUnit.WORKING_DAYS),
    WEKEN(TermUnit.WEEKS),
    MAANDEN(TermUnit.MONTHS),
    JAREN(TermUnit.YEARS);

    private final TermUnit unit;

    UnitChoice(TermUnit unit) {
        this.unit = unit;
    }

    /** The word on the page and in the address. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static TermUnit of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .map(choice -> choice.unit)
                .findFirst()
                .orElse(null);
    }
}
