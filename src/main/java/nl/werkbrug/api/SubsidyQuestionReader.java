package nl.werkbrug.api;

import java.util.Set;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.subsidy.trial.BenefitQuestion;
import nl.werkbrug.subsidy.trial.SubsidyQuestion;
import tools.jackson.databind.JsonNode;

/** Turns JSON into a question about loonkostensubsidie or loonkostenvoordeel. */
final class SubsidyQuestionReader {

    static final Set<String> FIELDS_OF_SUBSIDY =
            Set.of("peildatum", "loonwaarde", "uren", "voltijdUren", "forfait", "leeftijd");
    static final Set<String> FIELDS_OF_BENEFIT = Set.of(
            "peildatum", "categorieen", "verloondeUren", "aowLeeftijd", "aangevraagd", "startDienstverband");

    private final JsonFields fields;

    SubsidyQuestionReader(Mistakes mistakes) {
        this.fields = new JsonFields(mistakes);
    }

    SubsidyQuestion subsidy(JsonNode root) {
        fields.refuseUnknown(root, FIELDS_OF_SUBSIDY, "");
        return new SubsidyQuestion(
                fields.date(root, "peildatum", ""), fields.whole(root, "loonwaarde", ""), fields.hours(root, "uren", ""),
                fields.hours(root, "voltijdUren", ""), fields.flag(root, "forfait", ""), fields.whole(root, "leeftijd", ""));
    }

    BenefitQuestion benefit(JsonNode root) {
        fields.refuseUnknown(root, FIELDS_OF_BENEFIT, "");
        return new BenefitQuestion(
                fields.date(root, "peildatum", ""), fields.choices(root, "categorieen", BenefitQuestion.Category.class),
                fields.hours(root, "verloondeUren", ""), fields.flag(root, "aowLeeftijd", ""),
                fields.flag(root, "aangevraagd", ""), fields.date(root, "startDienstverband", ""));
    }
}
