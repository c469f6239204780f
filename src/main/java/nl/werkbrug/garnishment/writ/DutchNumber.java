package nl.werkbrug.garnishment.writ;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers in words from 1 to 99, also as rank: "zesentwintig", "tweeëntwintigste", "eerste". */
final class DutchNumber {

    private static final List<String> SMALL = List.of(
            "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
            "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien");
    private static final List<String> TENS = List.of(
            "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    private static final Map<String, String> ODD_RANKS = Map.of("een", "eerste", "drie", "derde", "acht", "achtste");
    private static final Map<String, Integer> NUMBERS = numbers();

    private DutchNumber() {}

    /** The number; 0 when the words are no number. */
    static int of(String words) {
        return NUMBERS.getOrDefault(plain(words), 0);
    }

    private static String plain(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replace('ë', 'e').replace('é', 'e').replaceAll("[\\s\\-]", "");
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number < 100; number++) {
            int unit = number % 10;
            String tens = TENS.get(number / 10);
            String word = number < 20 ? SMALL.get(number) : SMALL.get(unit) + (unit == 0 ? "" : "en") + tens;
            numbers.put(word, number);
            numbers.put(rank(word, number), number);
        }
        return numbers;
    }

    private static String rank(String word, int number) {
        String odd = ODD_RANKS.get(word);
        return odd == null ? word + (number < 20 ? "de" : "ste") : odd;
    }
}
