package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.InvalidValue;

/** Reads number, name and birth date of the employee. */
final class EmployeeReader implements FactReader {

    private static final String TITLE = "(?iu:de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?)";
    private static final String NAME = "(\\p{Lu}[\\p{L}.'’\\- \\n]{2,70}?)";
    private static final String STOP = "(?=\\s*(?:[,;(\\t]|$|(?iu:\\n\\p{L}+\\s?:|geboren|geb\\.|wonende|bsn\\b|burgerservicenummer)))";
    private static final Pattern BSN =
            Words.anyCase("\\b(?:bsn|burgerservicenummer|sofinummer)(?:\\s*\\(bsn\\))?[^\\d]{0,15}(\\d(?:[ .]?\\d){8})(?!\\d)");
    private static final Pattern PROSE = Pattern.compile("(?iu:ten\\s+laste\\s+van|(?:tegen|van|over|aan)\\s+uw\\s+werknem(?:er|ster))\\s*:?\\s+(?:"
            + TITLE + "\\s+)?" + NAME + STOP);
    private static final Pattern LABELLED = Pattern.compile("(?:^|[\\n\\t])(?iu:naam\\s+)?(?:(?iu:de\\s+))?(?iu:schuldenaar|geëxecuteerde|werknemer|betrokkene"
            + "|debiteur|belastingschuldige|verzekerde|naam\\s+werknemer)(?iu:\\s+naam)?\\s*[:\\t\\n]\\s*(?:" + TITLE + "\\s+)?" + NAME
            + "(?=\\s*(?:[,;(\\t\\n]|$))");
    private static final Pattern BORN = Words.anyCase("(?:geboortedatum|geb\\.?\\s?datum|\\bgeboren|\\bgeb\\.)(?:(?!" + DutchDay.PATTERN
            + ")[^.;:]){0,50}?[\\s:.]*(" + DutchDay.PATTERN + ")");

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>();
        found.addAll(Words.all(text, BSN, Words.Making.value("person.bsn", it -> checked(it.group(1)))));
        found.addAll(Words.all(text, PROSE, EmployeeReader::name));
        found.addAll(Words.all(text, LABELLED, EmployeeReader::name));
        found.addAll(Words.all(text, BORN, Words.Making.value("person.birthDate", it -> DutchDay.of(it.group(1)))));
        return found;
    }

    private static String checked(String typed) {
        try {
            return new Bsn(typed).digits();
        } catch (InvalidValue e) {
            return null;
        }
    }

    private static Stream<Finding> name(Strand strand, MatchResult match) {
        PersonName name = PersonName.of(match.group(1));
        if (name == null) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.close("person.givenName", name.given(), strand, match).with(name.caution()),
                Finding.close("person.familyName", name.family(), strand, match).with(name.caution()));
    }
}
