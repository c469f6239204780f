package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the address of the office; an address that could be somebody else's is left alone. */
final class AddressReader implements FactReader {

    private static final String POSTCODE = "([1-9]\\d{3})\\s?([A-Z]{2})";
    private static final String CITY = "(\\p{Lu}[\\p{L}'’\\-]+(?:[ \\-](?!(?:Tel|Telefoon|Fax|E-mail|Postbus)\\b)\\p{Lu}?[\\p{L}'’\\-]+){0,3}?)";
    private static final String STREET = "(\\p{Lu}[\\p{L}'’.\\- ]{1,50}?\\s\\d{1,5}(?:\\s?[a-zA-Z](?![\\p{L}]))?(?:\\s?-\\s?\\d{1,4})?)";
    private static final Pattern BLOCK = Pattern.compile("(?<!\\p{L})" + STREET + "\\s*[,|·•–-]?\\s*\\b" + POSTCODE + "\\s+" + CITY
            + "(?=\\s*(?:[,;|·•–()\\n\\t.]|$))");
    private static final Pattern PROSE = Pattern.compile("\\b(?iu:te)\\s+(?:\\(?" + POSTCODE + "\\)?\\s+)?" + CITY + "(?:\\s*\\(?" + POSTCODE
            + "\\)?)?\\s*,?\\s*(?iu:(?:aan|op)\\s+(?:(?:de|het|den)\\s+)?)?" + STREET);

    private static final Pattern OFFICE = Words.anyCase(
            "deurwaarder|kantoor|kantore|centraal justitieel|\\bcjib\\b|\\bcak\\b|belastingdienst|lbio|retouradres|postadres|bezoekadres|correspondentie");
    private static final Pattern OTHERS = Words.anyCase(
            "verzoeke?\\s+van|schuldeiser|executant|werknemer|werkgever|geëxecuteerde|schuldenaar|ten laste van|wonende|derde-beslagene"
                    + "|\\bonder\\b|t\\.a\\.v\\.|salarisadministratie|\\baan\\s*:|betekend aan|belastingschuldige|verzekerde|betrokkene");

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>(Words.all(text, BLOCK, (strand, match) -> isOfOffice(strand, match)
                ? address(strand, match, match.group(1), match.group(2) + " " + match.group(3), match.group(4))
                : Stream.empty()));
        found.addAll(Words.all(text, PROSE, AddressReader::inProse));
        return found;
    }

    private static Stream<Finding> inProse(Strand strand, MatchResult match) {
        String postcode = match.group(1) != null
                ? match.group(1) + " " + match.group(2)
                : match.group(4) != null ? match.group(4) + " " + match.group(5) : null;
        return isOfOffice(strand, match) ? address(strand, match, match.group(6), postcode, match.group(3)) : Stream.empty();
    }

    private static Stream<Finding> address(Strand strand, MatchResult match, String street, String postcode, String city) {
        return Stream.of(
                        Finding.of("bailiff.street", capital(Words.flat(street)), strand, match),
                        Finding.of("bailiff.postcode", postcode == null ? "" : postcode, strand, match),
                        Finding.of("bailiff.city", Words.flat(city), strand, match))
                .filter(finding -> !finding.value().equals(""));
    }

    /** Whoever is named last before the address lives there. */
    private static boolean isOfOffice(Strand strand, MatchResult match) {
        String before = Words.before(strand, match.start() + 1, 220);
        int others = last(OTHERS, before);
        int office = last(OFFICE, before);
        return office > others;
    }

    private static int last(Pattern pattern, String text) {
        return pattern.matcher(text).results().mapToInt(MatchResult::start).max().orElse(-1);
    }

    private static String capital(String street) {
        return street.substring(0, 1).toUpperCase(Locale.ROOT) + street.substring(1);
    }
}
