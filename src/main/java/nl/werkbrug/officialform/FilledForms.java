package nl.werkbrug.officialform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.officialform.PlanLine.State;
import nl.werkbrug.officialform.fact.FactCatalogue;
import nl.werkbrug.officialform.fact.HireValues;
import nl.werkbrug.officialform.fact.InventedValues;
import nl.werkbrug.officialform.pdf.FormFiller;
import nl.werkbrug.officialform.store.FieldTable;
import nl.werkbrug.officialform.store.VersionTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills in a version, without keeping it. */
@Component
public class FilledForms {

    private final VersionTable versions;
    private final FieldTable fields;
    private final FillPlan plan;
    private final FactCatalogue facts;
    private final HireValues values;

    FilledForms(VersionTable versions, FieldTable fields, FillPlan plan, FactCatalogue facts, HireValues values) {
        this.versions = versions;
        this.fields = fields;
        this.plan = plan;
        this.facts = facts;
        this.values = values;
    }

    /** With what is known of a hire. Who asks is checked by the caller. */
    @Transactional(readOnly = true)
    public FilledForm of(String versionId, Hire hire) {
        return filled(versionId, values.of(hire));
    }

    /** With facts of nobody. */
    @Transactional(readOnly = true)
    public FilledForm example(String versionId) {
        Map<String, String> invented = new HashMap<>();
        facts.grouped().values().forEach(group -> group.forEach(it -> invented.put(it.path(), InventedValues.of(it))));
        fields.of(versionId).forEach(it -> prefer(it, invented));
        return filled(versionId, invented);
    }

    /** An answer that does something on the form shows more than the first one there is. */
    private static void prefer(MappedField it, Map<String, String> invented) {
        if (it.filling() instanceof Filling.OfFact fact && !fact.choices().isEmpty() && !fact.choices().containsKey(invented.get(fact.path()))) {
            fact.choices().keySet().stream().sorted().findFirst().ifPresent(answer -> invented.put(fact.path(), answer));
        }
    }

    private FilledForm filled(String versionId, Map<String, String> known) {
        List<PlanLine> lines = plan.of(fields.of(versionId), known);
        FormFiller.Filled pdf = FormFiller.fill(versions.content(versionId), FilledForm.values(lines));
        return new FilledForm(lines.stream().map(it -> checked(it, pdf.refused())).toList(), pdf.pdf());
    }

    private static PlanLine checked(PlanLine it, Map<String, String> refused) {
        String why = it.value() == null ? null : refused.get(it.field().name());
        return why == null ? it : PlanLine.not(it.field(), State.DOES_NOT_FIT, it.words(), why);
    }
}
