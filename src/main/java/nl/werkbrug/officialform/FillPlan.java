package nl.werkbrug.officialform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.form.Option;
import nl.werkbrug.officialform.PlanLine.State;
import nl.werkbrug.officialform.fact.FactCatalogue;
import nl.werkbrug.officialform.fact.KnownPath;
import nl.werkbrug.officialform.fact.ValueText;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Decides what goes in each field, from what is known. It opens no PDF: whether a text has room is found out later. */
@Component
class FillPlan {

    private final FactCatalogue facts;

    FillPlan(FactCatalogue facts) {
        this.facts = facts;
    }

    /** @param known facts by path, as they are kept */
    List<PlanLine> of(List<MappedField> fields, Map<String, String> known) {
        return fields.stream().map(it -> line(it, known)).toList();
    }

    private PlanLine line(MappedField it, Map<String, String> known) {
        PdfField field = it.field();
        if (it.filling() == null || !field.fillable()) {
            return PlanLine.not(field, State.BY_HAND, null, null);
        }
        if (it.filling() instanceof Filling.Fixed fixed) {
            return option(field, fixed.text());
        }
        Filling.OfFact filling = (Filling.OfFact) it.filling();
        Optional<KnownPath> fact = facts.find(filling.path());
        if (fact.isEmpty()) {
            return PlanLine.not(field, State.UNKNOWN, null, Words.of("officialform.fill-plan.this-fact-is-no"));
        }
        String kept = known.get(filling.path());
        return kept == null ? unknown(field, fact.get()) : told(field, filling, fact.get(), kept);
    }

    private static PlanLine told(PdfField field, Filling.OfFact filling, KnownPath fact, String kept) {
        if (field.kind().hasOptions()) {
            return chosen(field, filling, fact, kept);
        }
        return ValueText.of(fact, filling.part(), kept, field).map(text -> PlanLine.filled(field, text, text))
                .orElseGet(() -> unknown(field, fact));
    }

    private static PlanLine chosen(PdfField field, Filling.OfFact filling, KnownPath fact, String kept) {
        String linked = filling.choices().get(kept);
        if (linked != null) {
            return option(field, linked);
        }
        if (!fact.options().isEmpty()) {
            return PlanLine.not(field, State.STAYS_EMPTY, null, Words.of("officialform.fill-plan.with-this-answer-the"));
        }
        String text = ValueText.of(fact, filling.part(), kept, field).orElse(kept);
        return field.options().stream().filter(it -> it.value().equalsIgnoreCase(text) || it.label().equalsIgnoreCase(text)).findFirst()
                .map(it -> PlanLine.filled(field, it.value(), it.label()))
                .orElseGet(() -> PlanLine.not(field, State.DOES_NOT_FIT, text, Words.of("officialform.fill-plan.this-choice-is-not")));
    }

    private static PlanLine option(PdfField field, String value) {
        if (!field.kind().hasOptions()) {
            return PlanLine.filled(field, value, value);
        }
        return field.options().stream().filter(it -> it.value().equals(value)).findFirst().map(Option::label)
                .map(words -> PlanLine.filled(field, value, words))
                .orElseGet(() -> PlanLine.not(field, State.DOES_NOT_FIT, value,
                        Words.of("officialform.fill-plan.this-choice-is-not")));
    }

    private static PlanLine unknown(PdfField field, KnownPath fact) {
        return PlanLine.not(field, State.UNKNOWN, null, fact.group() + ": " + fact.label());
    }
}
