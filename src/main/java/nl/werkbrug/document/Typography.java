package nl.werkbrug.document;

import java.util.regex.Pattern;

/** Keeps on one line what is read as one: an amount, a phone number, a day with its month, an article, a word with the full stop behind it. */
final class Typography {

    private static final String MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
    private static final Pattern ONE = Pattern.compile(
            "(?<=€) (?=[-0-9])|(?<=\\b[0-9]{1,2}) (?=(?:" + MONTHS + ")\\b)|(?<=\\bartikel) (?=[0-9])|(?<=[0-9]) (?=[0-9]|Awb\\b)");

    /** The renderer may end a line between an element and what follows it, which leaves a full stop alone on the next line. */
    private static final Pattern LOOSE_STOP = Pattern.compile("((?:</(?:span|strong)>)+)([.,;:?!)]+)");

    private Typography() {}

    /** The same page with spaces that do not break, and with punctuation inside the element before it; its head stays as it is. */
    static String of(String page) {
        int body = Math.max(0, page.indexOf("<body"));
        String together = ONE.matcher(page.substring(body)).replaceAll("\u00a0");
        return page.substring(0, body) + LOOSE_STOP.matcher(together).replaceAll("$2$1");
    }
}
