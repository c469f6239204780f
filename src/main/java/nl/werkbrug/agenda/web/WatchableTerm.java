package nl.werkbrug.agenda.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Words;

/**
 * A term to start by hand, in the language of the page.
 *
 * @param asks its name, or else the first sentence of what it asks
 * @param length such as "8 weken"
 * @param article the first article, or the agreement, without what is said about it; the calculation shows it in full
 * @param subject what it is about, in words
 * @param sought all of it in plain letters, in Dutch too: the letter with the article in it is Dutch
 */
public record WatchableTerm(String code, String asks, String countsFrom, String length, String article, String subject, String sought) {

    static WatchableTerm of(Term term, String subject) {
        String named = Words.of("agenda.watch.subject." + subject);
        String all = Stream.of(term.text().title().orElse(""), term.what(), term.countsFrom(), term.source())
                .map(said -> said + " " + KeptWords.shown(said))
                .reduce(named, (one, other) -> one + " " + other);
        return new WatchableTerm(
                term.code(), asks(term), KeptWords.shown(term.countsFrom()), term.shownLength(), article(term), named, plain(all));
    }

    /** Whether all words occur in it. */
    boolean has(String words) {
        return Stream.of(plain(words).strip().split("\\s+")).allMatch(sought::contains);
    }

    /** Whether all words occur in its name. */
    boolean isNamed(String words) {
        String name = plain(asks);
        return Stream.of(plain(words).strip().split("\\s+")).allMatch(name::contains);
    }

    private static String asks(Term term) {
        return KeptWords.shown(term.text().title().orElseGet(term::what)).replaceFirst("(?<=[.?]) .*", "").replaceFirst("\\.$", "");
    }

    private static String article(Term term) {
        return KeptWords.shown(term.source()).replaceFirst("[;,].*", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
