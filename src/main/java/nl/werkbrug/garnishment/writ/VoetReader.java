package nl.werkbrug.garnishment.writ;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the protected amount per month or as a percentage of the net wage, the day of its calculation and the household it was calculated for. */
final class VoetReader implements FactReader {

    private static final String VOET = "beslagvrije\\s+voet";
    private static final Pattern AMOUNT = Words.anyCase("(?<!maximale )(?<!maximum )" + VOET + "(?:(?!" + DutchAmount.PATTERN
            + "|hoofdsom|rente|kosten|maximale|ten hoogste)[\\s\\S]){0,90}?(" + DutchAmount.PATTERN + ")");
    private static final Pattern PERCENTAGE = Words.anyCase("(?<!maximale )(?<!maximum )" + VOET
            + "(?:(?!\\d|maximale|ten\\s+hoogste|ten\\s+minste)[\\s\\S]){0,90}?(?<![\\d.,])(100|\\d{2}(?:,\\d{1,2})?)\\s*(?:%|procent)"
            + "\\s+van\\s+(?:(?:het|uw|zijn|haar|diens)\\s+)?netto[\\s-]?(?:maand)?(?:loon|inkomen|salaris)(?!\\p{L})");
    /** Less than half is what is withheld, and not what is protected. */
    private static final BigDecimal HALF = new BigDecimal("50");
    private static final Pattern OTHER_PERIOD =
            Words.anyCase("^[\\s,]*(?:netto )?(?:per|elke|iedere)\\s+(?:week|vier weken|4 weken|periode|dag|jaar)");
    private static final Pattern DAY = Words.anyCase("(?:datum\\s+(?:van\\s+de\\s+)?berekening(?:\\s+" + VOET + ")?|berekend\\s+op|berekening\\s+(?:van|d\\.d\\."
            + "|is\\s+van)|vastgesteld\\s+op|\\bvoet\\s+is\\s+op)[\\s:]*(" + DutchDay.PATTERN + ")");
    private static final Pattern HOUSEHOLD = Words.anyCase("(?<!\\p{L})(?:(alleenstaande[nr]?\\s+ouder)|(alleenstaande?)|(?:gehuwde?n?"
            + "|samenwonende?)(?:\\s*(?:/|,|of)\\s*(?:gehuwde?n?|samenwonende?))?\\s*,?\\s*(?:(zonder)|(met))\\s+(?:\\p{L}+\\s+){0,2}"
            + "kind(?:eren)?)(?!\\p{L})");
    private static final Pattern ABOUT_HOUSEHOLD = Words.anyCase("leefsituatie|huishoud|gezinssituatie|leefvorm|" + VOET);

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>(Words.all(text, AMOUNT, VoetReader::amount));
        found.addAll(Words.all(text, PERCENTAGE, Words.Making.value("voet.percentage", it -> percentage(it.group(1)))));
        found.addAll(Words.all(text, DAY, VoetReader::day));
        found.addAll(Words.all(text, HOUSEHOLD, VoetReader::household));
        return found;
    }

    private static Stream<Finding> amount(Strand strand, MatchResult match) {
        String rest = strand.text().substring(match.end());
        boolean monthly = !OTHER_PERIOD.matcher(rest).find() && !match.group().matches("(?is).*per (week|vier weken|4 weken).*");
        return monthly ? Words.Making.value("voet.amount", it -> DutchAmount.of(it.group(1))).of(strand, match) : Stream.empty();
    }

    private static BigDecimal percentage(String printed) {
        BigDecimal percentage = new BigDecimal(printed.replace(',', '.'));
        return percentage.compareTo(HALF) < 0 ? null : percentage;
    }

    private static Stream<Finding> day(Strand strand, MatchResult match) {
        boolean ofTheVoet = Words.before(strand, match.start(), 200).toLowerCase(java.util.Locale.ROOT).contains("voet")
                || match.group().toLowerCase(java.util.Locale.ROOT).startsWith("voet")
                || match.group().toLowerCase(java.util.Locale.ROOT).startsWith("datum");
        return ofTheVoet ? Words.Making.value("voet.date", it -> DutchDay.of(it.group(1))).of(strand, match) : Stream.empty();
    }

    private static Stream<Finding> household(Strand strand, MatchResult match) {
        if (!ABOUT_HOUSEHOLD.matcher(Words.before(strand, match.start(), 200)).find()) {
            return Stream.empty();
        }
        String type = match.group(1) != null ? "SINGLE_PARENT" : match.group(2) != null ? "SINGLE"
                : match.group(3) != null ? "COUPLE" : "COUPLE_WITH_CHILDREN";
        return Stream.of(Finding.of("voet.household", type, strand, match));
    }
}
