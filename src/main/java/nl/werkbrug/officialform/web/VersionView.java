package nl.werkbrug.officialform.web;

import java.util.List;
import java.util.regex.Pattern;
import nl.werkbrug.officialform.FieldKind;
import nl.werkbrug.officialform.Filling;
import nl.werkbrug.officialform.FormVersion;
import nl.werkbrug.officialform.MappedField;
import nl.werkbrug.officialform.OfficialForm;
import nl.werkbrug.officialform.PdfField;
import nl.werkbrug.officialform.fact.FactCatalogue;
import nl.werkbrug.shared.Words;

/**
 * One version as the operator sees it.
 *
 * @param kind in Dutch
 */
record VersionView(OfficialForm form, String kind, FormVersion version, List<MappedField> fields, FactCatalogue facts) {

    private static final Pattern BSN = Pattern.compile("\\bbsn|burgerservice|sofi", Pattern.CASE_INSENSITIVE);

    /** The fields of a page; what stands on no page is listed with the first. */
    public List<MappedField> on(int page) {
        return fields.stream().filter(it -> it.field().page() == page || page == 1 && it.field().page() == 0).toList();
    }

    /** Fields that an employer must fill in by hand though the form wants them. */
    public List<PdfField> requiredAndEmpty() {
        return fields.stream().filter(it -> it.filling() == null).map(MappedField::field)
                .filter(it -> it.required() && it.kind() != FieldKind.SIGNATURE).toList();
    }

    public long filled() {
        return fields.stream().filter(it -> it.filling() != null).count();
    }

    /** Whether a field asks the BSN, by its own words. */
    public boolean asksBsn(PdfField field) {
        return BSN.matcher(field.label() + " " + field.name()).find();
    }

    /** What goes in a field, in Dutch. */
    public String words(MappedField it) {
        if (it.field().kind() == FieldKind.SIGNATURE) {
            return Words.of("officialform.version-view.stays-empty-whoever-signs");
        }
        if (it.filling() == null) {
            return asksBsn(it.field()) ? Words.of("officialform.version-view.stays-empty-the-employer")
                    : Words.of("officialform.version-view.stays-empty");
        }
        if (it.filling() instanceof Filling.Fixed fixed) {
            return "altijd: " + option(it.field(), fixed.text());
        }
        Filling.OfFact fact = (Filling.OfFact) it.filling();
        String label = facts.find(fact.path()).map(path -> path.group() + ": " + path.label())
                .orElse(Words.of("officialform.version-view.a-fact-that-no"));
        boolean unlinked = it.field().kind().hasOptions() && fact.choices().isEmpty()
                && facts.find(fact.path()).filter(path -> !path.options().isEmpty()).isPresent();
        return label + switch (fact.part()) {
            case WHOLE -> "";
            default -> " (" + fact.part().label() + ")";
        } + (unlinked ? ". Kies nog welk antwoord bij welke keuze hoort" : "");
    }

    private static String option(PdfField field, String value) {
        return field.options().stream().filter(it -> it.value().equals(value)).map(it -> it.label()).findFirst().orElse(value);
    }
}
