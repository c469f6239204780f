package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads for whom the bailiff collects. */
final class CreditorReader implements FactReader {

    private static final Pattern PROSE = Pattern.compile("(?iu:(?:op|ten)\\s+verzoeke?\\s+(?:en\\s+ten\\s+behoeve\\s+)?van)\\s*:?\\s+(?iu:(?:de heer|mevrouw|dhr\\.|mw\\.)\\s+)?(?iu:(?:de|het)\\s+(?:[\\p{L}]+\\s+){1,5}"
            + "(?:vennootschap|rechtspersoon|stichting|vereniging|coöperatie)(?:\\s+met\\s+beperkte\\s+aansprakelijkheid)?\\s+)?"
            + "(\\p{Lu}[\\p{L}\\d&.'’()/\\- \\n]{1,90}?)(?=\\s*[,;:\\t]|\\s+(?iu:gevestigd|wonende|statutair|kantoorhoudende?|heb ik|handelend)\\b|\\s*$)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|[\\n\\t])(?iu:(?:naam\\s+)?(?:schuldeiser|executant|opdrachtgever|eiser(?:es)?|verzoeker|beslaglegger))\\s*[:\\t]\\s*(\\p{Lu}[^\\n\\t,;]{1,90})");

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(PROSE, LABELLED)) {
            found.addAll(Words.all(text, pattern, (strand, match) ->
                    Stream.of(Finding.close("creditor", Words.flat(match.group(1)), strand, match))));
        }
        return found;
    }
}
