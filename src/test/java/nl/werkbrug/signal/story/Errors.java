package nl.werkbrug.signal.story;

import org.jsoup.Jsoup;

/** What a page says is wrong. */
final class Errors {

    private Errors() {}

    static String of(String page) {
        return Jsoup.parse(page).select(".wb-errors").text();
    }
}
