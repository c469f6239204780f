package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.InvalidValue;

/** Reads account numbers; one whose check digits are wrong only when there is no right one. A BIC is none. */
final class IbanReader implements FactReader {

    private static final Pattern DUTCH =
            Pattern.compile("(?<![A-Z0-9])NL\\s?\\d{2}[\\s.]?[A-Z]{4}(?:[\\s.]?\\d){10}(?![0-9])");
    private static final Pattern FOREIGN =
            Pattern.compile("(?<![A-Z0-9])(?!NL)[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,3})?(?![A-Z0-9])");

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>(Words.all(text, DUTCH, IbanReader::dutch));
        found.addAll(Words.all(text, FOREIGN, IbanReader::foreign));
        return found;
    }

    private static Stream<Finding> dutch(Strand strand, MatchResult match) {
        String bare = match.group().replaceAll("[\\s.]", "");
        Finding finding = Finding.of("bailiff.iban", inGroups(bare), strand, match);
        return Stream.of(checks(bare)
                ? finding
                : finding.onlyIfNothingBetter().with("garnishment.writ.caution-account"));
    }

    private static Stream<Finding> foreign(Strand strand, MatchResult match) {
        String bare = match.group().replaceAll("\\s", "");
        return checks(bare) ? Stream.of(Finding.of("bailiff.iban", inGroups(bare), strand, match)) : Stream.empty();
    }

    private static boolean checks(String bare) {
        try {
            new Iban(bare);
            return true;
        } catch (InvalidValue e) {
            return false;
        }
    }

    private static String inGroups(String bare) {
        return bare.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
