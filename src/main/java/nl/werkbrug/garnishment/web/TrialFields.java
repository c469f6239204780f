package nl.werkbrug.garnishment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.garnishment.trial.TrialKind;
import nl.werkbrug.shared.Words;

/** The fields of the page against those of the public interface, which has more of them. */
enum TrialFields {
    PERIOD("loonperiode", "loonperiode", "garnishment.trial-field.period"),
    NET("nettoLoon", "nettoLoon", "garnishment.trial.netto-loon"),
    UNTAXED("onbelasteVergoedingen", "onbelasteVergoedingen", "garnishment.trial.onbelaste-vergoedingen"),
    OTHER("overigNetto", "overigNetto", "garnishment.trial.overig-netto-loon"),
    HOLIDAY("vakantiebijslag", "vakantiebijslag.bedrag", "garnishment.trial-field.holiday"),
    MONTHS("opbouwmaanden", "vakantiebijslag.opbouwmaandenOnderBeslag", "garnishment.trial.maanden-van-opbouw-na-het"),
    VOET("beslagvrijeVoet", "beslagvrijeVoetPerMaand", "garnishment.trial.beslagvrije-voet-per-maand"),
    PERCENTAGE("percentage", "beslagvrijeVoetPercentage", "garnishment.trial.percentage"),
    BUILT_UP("opbouw", "opbouwVakantiebijslag", "garnishment.trial.opbouw-van-vakantiebijslag"),
    SET_OFF("verrekening", "verrekeningWerkgever", "garnishment.trial.zelf-verrekenen");

    private final String id;
    private final String named;
    private final String key;

    TrialFields(String id, String named, String key) {
        this.id = id;
        this.named = named;
        this.key = key;
    }

    /** The name of a field of the page in the public interface. */
    static String name(String id) {
        return of(id).named;
    }

    /** How a field of the page is called there. */
    static String label(String id) {
        return Words.of(of(id).key);
    }

    /** The one amount that the page asks about a kind; for nothing chosen that of most kinds. */
    static String amountOf(TrialKind kind) {
        return kind == TrialKind.CAK ? "bedragPerPeriode" : kind == TrialKind.ALIMENTATIE ? "achterstand" : "vordering";
    }

    /**
     * The mistakes by the fields of the page, in its order.
     *
     * @param rows the row of each garnishment of the question
     */
    static Map<String, String> onThisPage(Mistakes mistakes, List<Integer> rows) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (TrialFields field : values()) {
            if (field != SET_OFF) {
                move(mistakes, field.named, field.id, Words.of(field.key), ordered);
            }
        }
        move(mistakes, "beslagen", "soort-1", Words.of("garnishment.trial-rows.beslag", 1), ordered);
        for (int at = 0; at < rows.size(); at++) {
            row(mistakes, "beslagen[" + at + "].", rows.get(at), ordered);
        }
        move(mistakes, SET_OFF.named, SET_OFF.id, Words.of(SET_OFF.key), ordered);
        return ordered;
    }

    private static void row(Mistakes mistakes, String prefix, int row, Map<String, String> ordered) {
        String label = Words.of("garnishment.trial-rows.beslag", row);
        move(mistakes, prefix + "soort", "soort-" + row, label, ordered);
        List.of("vordering", "bedragPerPeriode", "achterstand")
                .forEach(field -> move(mistakes, prefix + field, "bedrag-" + row, label, ordered));
        move(mistakes, prefix + "termijnbedrag", "termijn-" + row, label + ", " + Words.of("garnishment.trial-field.alimony"), ordered);
        move(mistakes, prefix + "voorrang", "voorrang-" + row, label + ", " + Words.of("garnishment.trial-field.precedence"), ordered);
        move(mistakes, prefix + "tiendeDeel", "tiende-" + row, label + ", " + Words.of("garnishment.trial-field.tenth"), ordered);
    }

    /** A message is read in the summary too, so it names its field where its words do not ("Vul bij “Netto loon” …"). */
    private static void move(Mistakes mistakes, String from, String to, String label, Map<String, String> target) {
        if (mistakes.has(from)) {
            String message = mistakes.byField().get(from);
            target.putIfAbsent(to, message.contains("”") ? message
                    : label + ": " + Character.toLowerCase(message.charAt(0)) + message.substring(1));
        }
    }

    private static TrialFields of(String id) {
        for (TrialFields field : values()) {
            if (field.id.equals(id)) {
                return field;
            }
        }
        throw new IllegalArgumentException("The page has no field " + id);
    }
}
