package nl.werkbrug.officialform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.officialform.fact.FactCatalogue;
import nl.werkbrug.officialform.fact.InventedValues;
import nl.werkbrug.officialform.fact.KnownPath;
import nl.werkbrug.officialform.fact.TestFacts;
import nl.werkbrug.officialform.pdf.FormFiller;
import nl.werkbrug.officialform.pdf.FormIntake;
import nl.werkbrug.officialform.pdf.Intake;
import nl.werkbrug.officialform.pdf.TestForm;
import nl.werkbrug.shared.Seeded;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the form and whatever is mapped: what is said to be filled in stands in the copy, and nothing else does. */
class RoundTripTest {

    private static final FactCatalogue FACTS = TestFacts.catalogue();
    private static final List<KnownPath> PATHS = FACTS.grouped().values().stream().flatMap(List::stream).toList();

    static Stream<Seeded> cases() {
        return Seeded.cases(40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_said_to_be_filled_in_stands_in_the_copy(Seeded random) throws Exception {
        Intake.Accepted form = (Intake.Accepted) FormIntake.read(form(random));
        List<MappedField> mapped = form.fields().stream().map(it -> new MappedField(it, filling(it, random))).toList();

        List<PlanLine> lines = new FillPlan(FACTS).of(mapped, known(random));
        FormFiller.Filled copy = FormFiller.fill(form.form(), FilledForm.values(lines));

        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm();
            for (PlanLine line : lines) {
                boolean refused = copy.refused().containsKey(line.field().name());
                assertThat(read(fields, line.field().name())).as(random + " " + line)
                        .isEqualTo(line.value() == null || refused ? "" : line.value());
            }
            assertThat(copy.refused().keySet()).isSubsetOf(FilledForm.values(lines).keySet());
        }
    }

    private static byte[] form(Seeded random) {
        TestForm form = new TestForm();
        int count = random.between(1, 12);
        for (int at = 0; at < count; at++) {
            float y = 740 - at * 45;
            switch (random.between(0, 4)) {
                case 0 -> form.text("veld" + at, 60, y, random.between(20, 300));
                case 1 -> form.text("veld" + at, 60, y, 200, it -> {
                    it.setMaxLen(random.between(2, 12));
                    it.setComb(random.coin());
                });
                case 2 -> form.checkbox("veld" + at, 60, y, "Ja");
                case 3 -> form.radio("veld" + at, 60, y, "een", "twee", "drie");
                default -> form.choice("veld" + at, 60, y, List.of("1", "2"), List.of("Werkgever", "Gemeente"));
            }
            if (random.between(0, 5) == 0) {
                form.page(random.oneOf(0, 90, 180, 270));
            }
        }
        return form.bytes();
    }

    private static Filling filling(PdfField field, Seeded random) {
        if (random.between(0, 3) == 0) {
            return null;
        }
        if (random.between(0, 5) == 0) {
            return new Filling.Fixed(field.kind().hasOptions() ? field.options().get(0).value() : "Altijd");
        }
        KnownPath path = PATHS.get(random.between(0, PATHS.size() - 1));
        List<FactPart> parts = new ArrayList<>(List.of(FactPart.values()));
        parts.removeIf(it -> !it.isOf(path.type()));
        Map<String, String> choices = new HashMap<>();
        if (field.kind().hasOptions()) {
            path.options().stream().filter(it -> random.coin())
                    .forEach(it -> choices.put(it.value(), field.options().get(random.between(0, field.options().size() - 1)).value()));
        }
        return new Filling.OfFact(path.path(), parts.get(random.between(0, parts.size() - 1)), choices);
    }

    private static Map<String, String> known(Seeded random) {
        Map<String, String> known = new HashMap<>();
        PATHS.stream().filter(it -> random.between(0, 4) > 0).forEach(it -> known.put(it.path(), InventedValues.of(it)));
        known.computeIfPresent("person.familyName", (path, value) -> random.oneOf("Şahin", "de Vries", "Nguyễn", "O'Hara", "漢"));
        return known;
    }

    private static String read(PDAcroForm fields, String name) {
        if (fields.getField(name) instanceof PDChoice choice) {
            return choice.getValue().isEmpty() ? "" : choice.getValue().get(0);
        }
        String value = fields.getField(name).getValueAsString();
        return value.equals("Off") ? "" : value;
    }
}
