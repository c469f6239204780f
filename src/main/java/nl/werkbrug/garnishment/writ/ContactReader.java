package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads telephone number and e-mail address; a fax number is none. */
final class ContactReader implements FactReader {

    private static final Pattern PHONE = Pattern.compile("(?:(?iu:\\btel(?:efoon)?(?:nummer)?|\\bbel(?:t u)?)|(?<![\\p{L}\\d])T)\\s*[.:]?[\\s\\t]*"
            + "(\\(?(?:\\+31|0)[\\d ()\\-.]{7,15}\\d)(?!\\d)");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d][\\p{L}\\d._+\\-]{0,60}@(?:[A-Za-z\\d](?:[A-Za-z\\d\\-]{0,40}[A-Za-z\\d])?\\.){1,4}[A-Za-z]{2,12}(?![\\p{L}\\d])");

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>(
                Words.all(text, PHONE, Words.Making.value("bailiff.phone", it -> phone(it.group(1)))));
        found.addAll(Words.all(text, EMAIL, Words.Making.value("bailiff.email", it -> it.group().toLowerCase(Locale.ROOT))));
        return found;
    }

    private static String phone(String printed) {
        int digits = printed.replaceAll("\\D", "").length();
        return digits == 10 || digits == 11 ? Words.flat(printed) : null;
    }
}
