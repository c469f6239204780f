package nl.werkbrug.signal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.InvalidValue;
import nl.werkbrug.shared.Words;

/** Looks at free text before it is kept: a citizen service number has no place in it. */
public final class SignalWords {

    // Nine digits, also when somebody wrote dots, spaces or dashes between them.
    private static final Pattern NINE = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)");

    private SignalWords() {}

    /** What is wrong, in the language of the page; empty when it may be kept. */
    public static Optional<String> problem(String text) {
        Matcher nine = NINE.matcher(text);
        while (nine.find()) {
            if (isBsn(nine.group().replaceAll("\\D", ""))) {
                return Optional.of(Words.of("signal.bsn"));
            }
        }
        return Optional.empty();
    }

    private static boolean isBsn(String digits) {
        try {
            new Bsn(digits);
            return true;
        } catch (InvalidValue other) {
            return false;
        }
    }
}
