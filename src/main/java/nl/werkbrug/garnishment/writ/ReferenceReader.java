package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the number under which the sender knows the case; "uw kenmerk" is ours and no answer. */
final class ReferenceReader implements FactReader {

    private static final String VALUE = "((?=[A-Z ]{0,6}[^\\s]{0,30}\\d)(?!\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})(?:[A-Z]{1,5}[ ](?=\\d))?[A-Z\\d]{1,20}"
            + "(?:[-./][A-Z\\d]{1,20}){0,6}(?:[ ]\\d{3,8}){0,5})(?![\\p{L}\\d]|[-/]\\d)";
    private static final String NUMBER = "(?iu:\\s*(?:nummer|nr\\.?|no\\.?))";
    private static final Pattern BEST = Pattern.compile("(?<![\\p{L}])(?iu:dossier" + NUMBER + "|ons dossier" + NUMBER + "?|ons kenmerk|onze referentie"
            + "|cjib-?\\s?nummer|ons nummer|beslag" + NUMBER + "|vorderings" + NUMBER + ")\\s*[:.]?\\s*" + VALUE);
    private static final Pattern OTHERWISE = Pattern.compile("(?<!(?iu:uw )|\\p{L})(?iu:kenmerk|referentie(?:nummer)?|zaak" + NUMBER + "|dossier)\\s*[:.]?\\s*" + VALUE);

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>(find(text, BEST));
        find(text, OTHERWISE).stream().map(Finding::onlyIfNothingBetter).forEach(found::add);
        return found;
    }

    private static List<Finding> find(WritText text, Pattern pattern) {
        return Words.all(text, pattern, Words.Making.value("bailiff.reference", it -> Words.flat(it.group(1))));
    }
}
