package nl.werkbrug.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.garnishment.trial.TrialKind;
import nl.werkbrug.garnishment.trial.TrialPeriod;
import nl.werkbrug.garnishment.trial.TrialPrecedence;
import nl.werkbrug.garnishment.trial.TrialQuestion;
import nl.werkbrug.shared.Words;
import tools.jackson.databind.JsonNode;

/** Turns JSON into a question about a wage with garnishments. */
final class GarnishmentQuestionReader {

    static final Set<String> FIELDS = Set.of(
            "loonperiode", "nettoLoon", "onbelasteVergoedingen", "vakantiebijslag", "overigNetto", "beslagvrijeVoetPerMaand",
            "beslagvrijeVoetPercentage", "opbouwVakantiebijslag", "beslagen", "verrekeningWerkgever");
    static final Set<String> FIELDS_OF_HOLIDAY = Set.of("bedrag", "opbouwmaandenOnderBeslag");
    static final Set<String> FIELDS_OF_ITEM = Set.of(
            "soort", "vordering", "bedragPerPeriode", "achterstand", "termijnbedrag", "tiendeDeel", "voorrang");

    private final Mistakes mistakes;
    private final JsonFields fields;

    GarnishmentQuestionReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.fields = new JsonFields(mistakes);
    }

    TrialQuestion read(JsonNode root) {
        fields.refuseUnknown(root, FIELDS, "");
        return new TrialQuestion(
                wage(root),
                new TrialQuestion.Voet(
                        fields.amount(root, "beslagvrijeVoetPerMaand", ""),
                        fields.amount(root, "beslagvrijeVoetPercentage", ""),
                        fields.amount(root, "opbouwVakantiebijslag", "")),
                items(root),
                fields.amount(root, "verrekeningWerkgever", ""));
    }

    private TrialQuestion.Wage wage(JsonNode root) {
        String prefix = "vakantiebijslag.";
        JsonNode holiday = fields.value(root, "vakantiebijslag", "", JsonNode::isObject, Function.identity(),
                Words.of("api.field.holiday"));
        if (holiday != null) {
            fields.refuseUnknown(holiday, FIELDS_OF_HOLIDAY, prefix);
        }
        return new TrialQuestion.Wage(
                fields.choice(root, "loonperiode", "", TrialPeriod.class),
                fields.amount(root, "nettoLoon", ""),
                fields.amount(root, "onbelasteVergoedingen", ""),
                holiday == null ? null : fields.amount(holiday, "bedrag", prefix),
                holiday == null ? null : fields.whole(holiday, "opbouwmaandenOnderBeslag", prefix),
                fields.amount(root, "overigNetto", ""));
    }

    private List<TrialQuestion.Item> items(JsonNode root) {
        JsonNode list = fields.value(root, "beslagen", "", JsonNode::isArray, Function.identity(),
                Words.of("api.field.items"));
        List<TrialQuestion.Item> items = new ArrayList<>();
        for (int at = 0; list != null && at < list.size(); at++) {
            String place = "beslagen[" + at + "]";
            if (list.get(at).isObject()) {
                items.add(item(list.get(at), place + "."));
            } else {
                mistakes.add(place, Words.of("api.field.item"));
                items.add(null);
            }
        }
        return items;
    }

    private TrialQuestion.Item item(JsonNode node, String prefix) {
        fields.refuseUnknown(node, FIELDS_OF_ITEM, prefix);
        return new TrialQuestion.Item(
                fields.choice(node, "soort", prefix, TrialKind.class),
                fields.amount(node, "vordering", prefix),
                fields.amount(node, "bedragPerPeriode", prefix),
                fields.amount(node, "achterstand", prefix),
                fields.amount(node, "termijnbedrag", prefix),
                fields.flag(node, "tiendeDeel", prefix),
                fields.choice(node, "voorrang", prefix, TrialPrecedence.class));
    }
}
