package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the name of the bailiff's office and of the bailiff. */
final class OfficeReader implements FactReader {

    private static final Pattern LETTERHEAD = Pattern.compile("(?:^|[\\n\\t])((?=[^\\n\\t]{6,70}(?:[\\n\\t]|$))(?!(?iu:de |het |ik|aan|exploot|toegevoegd"
            + "|kandidaat|naam|gerechtsdeurwaarders?\\s*(?:[\\n\\t]|$)|proces|door))(?=\\p{Lu})[^:,;\\n\\t.()]*?(?iu:deurwaarders?(?:kantoor|praktijk)?"
            + ")(?:\\s[^:,;\\n\\t()]{1,40})?)(?=\\s*(?:[\\n\\t]|$))");
    private static final Pattern PROSE = Pattern.compile("(?iu:ten\\s+kantore\\s+van|werkzaam\\s+(?:bij|op\\s+het\\s+kantoor\\s+van)|verbonden\\s+aan)\\s+"
            + "(\\p{Lu}[\\p{L}\\d&.'’\\- \\n]{3,70}?)(?=\\s*[,;(]|\\s+(?iu:te|gevestigd|kantoorhoudende?)\\b)");
    private static final Pattern LABELLED =
            Pattern.compile("(?:^|[\\n\\t])(?iu:(?:deurwaarders)?kantoor|naam\\s+kantoor)\\s*[:\\t]\\s*(\\p{Lu}[^\\n\\t]{2,70})");

    private static final String PERSON = "((?:(?iu:mr|drs)\\.?\\s+)?\\p{Lu}[\\p{L}.'’\\- \\n]{2,60}?)";
    private static final Pattern BAILIFF = Pattern.compile("\\b(?iu:ik)\\s*,?\\s+" + PERSON
            + "\\s*,?\\s+(?iu:(?:als\\s+)?(?:toegevoegd\\s+|waarnemend\\s+)?(?:kandidaat[\\s-]*)?gerechtsdeurwaarder)");
    private static final Pattern BAILIFF_LABELLED = Pattern.compile(
            "(?:^|[\\n\\t])(?iu:(?:naam\\s+)?(?:toegevoegd\\s+)?(?:kandidaat[\\s-]*)?(?:gerechts)?deurwaarder)\\s*[:\\t]\\s*" + PERSON + "(?=\\s*(?:[,(\\n\\t]|$))");

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(PROSE, LABELLED)) {
            found.addAll(Words.all(text, pattern, OfficeReader::office));
        }
        WritText front = WritText.part(text.strands().stream().filter(strand -> strand.page() == 1 && !strand.isProse()).toList());
        Words.all(front, LETTERHEAD, OfficeReader::office).stream().map(Finding::onlyIfNothingBetter).forEach(found::add);
        for (Pattern pattern : List.of(BAILIFF, BAILIFF_LABELLED)) {
            found.addAll(Words.all(text, pattern, Words.Making.value("bailiff.name", it -> Words.flat(it.group(1)))));
        }
        return found;
    }

    private static Stream<Finding> office(Strand strand, MatchResult match) {
        String name = Words.flat(match.group(1));
        return Stream.of(Finding.close("bailiff.office", name, strand, match));
    }
}
