package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one amount of the claim by its name: the name before the amount, or after it ("€ 10,00 aan rente"). */
final class AmountReader implements FactReader {

    private static final String NAMES = "hoofdsom|rente|kosten|totaal|totale|voet|salaris|premie|termijn";
    private static final String GAP = "(?:(?!" + DutchAmount.PATTERN + "|" + NAMES + "|\\bover\\s+(?!de periode))[\\s\\S]){0,70}?";
    private static final String FROM = "\\s+(?:aan|wegens|ter zake van)\\s+";

    private static final String PRINCIPAL = "hoofdsom|achterstallige (?:alimentatie|onderhoudsbijdragen?)|achterstand"
            + "|sanctiebedrag|boetebedrag|opgelegde (?:boetes?|sancties?)|belastingschuld|openstaande (?:belasting)?aanslag(?:en)?";
    private static final String INTEREST = "(?:wettelijke |invorderings|vertragings|verschenen |vervallen )?rente";
    private static final String COSTS =
            "(?:proces|executie|exploot|beslag|incasso|na|aanmanings|dwangbevel|vervolgings|invorderings)?kosten|administratiekosten";
    private static final String ALL_COSTS = "totale kosten|kosten totaal|totaal (?:aan |van de )?kosten|kosten tot (?:op )?heden";
    private static final String PER_PERIOD = "bestuursrechtelijke premie|lopende (?:alimentatie)?(?:termijn(?:en)?|maandtermijn)"
            + "|maandelijkse (?:alimentatie|bijdrage|onderhoudsbijdrage)";

    private final String key;
    private final boolean weak;
    private final Pattern before;
    private final Pattern after;

    private AmountReader(String key, String names, boolean weak) {
        this.key = key;
        this.weak = weak;
        String name = "(?:" + names.replace(" ", "\\s+") + ")(?!\\p{L})";
        this.before = Words.anyCase("(?<!\\p{L}|\\baan\\s|\\baan\\sde\\s|wegens\\s)" + name + GAP + "(" + DutchAmount.PATTERN
                + ")(?!" + FROM + ")");
        this.after = Words.anyCase("(" + DutchAmount.PATTERN + ")" + FROM + "(?:de\\s+)?" + name);
    }

    static List<FactReader> all() {
        return List.of(
                new AmountReader("claim.principal", PRINCIPAL, false),
                new AmountReader("claim.interest", INTEREST, false),
                new AmountReader("claim.costs", ALL_COSTS, false),
                new AmountReader("claim.costs", COSTS, true).onlyOneAmount(),
                new AmountReader("claim.perPeriod", PER_PERIOD, false));
    }

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(before, after)) {
            found.addAll(Words.all(text, pattern, Words.Making.value(key, match -> DutchAmount.of(match.group(1)))));
        }
        return weak ? found.stream().map(Finding::onlyIfNothingBetter).toList() : found;
    }

    /** Several kinds of costs are parts of a sum that stands nowhere; no part may pass for the whole. */
    private FactReader onlyOneAmount() {
        return text -> {
            List<Finding> parts = find(text);
            return parts.stream().map(Finding::value).distinct().count() == 1 ? parts : List.of();
        };
    }
}
