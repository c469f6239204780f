package nl.werkbrug.officialform.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.form.Option;
import nl.werkbrug.officialform.FactPart;
import nl.werkbrug.officialform.Filling;
import nl.werkbrug.officialform.PdfField;
import nl.werkbrug.officialform.fact.FactCatalogue;
import nl.werkbrug.officialform.fact.KnownPath;
import nl.werkbrug.shared.Words;

/**
 * What the operator chose for a field; names are those of the page.
 *
 * @param vulling niets, gegeven or tekst
 * @param keuzes value of the field by place of the answer in {@link KnownPath#options}
 */
record FillingInput(String vulling, String gegeven, String deel, String tekst, Map<Integer, String> keuzes) {

    static final String NOTHING = "niets";
    static final String FACT = "gegeven";
    static final String FIXED = "tekst";
    private static final int LONGEST_TEXT = 500;

    /** As it stands now. */
    static FillingInput of(Filling filling, FactCatalogue facts) {
        if (filling instanceof Filling.Fixed fixed) {
            return new FillingInput(FIXED, "", FactPart.WHOLE.name(), fixed.text(), Map.of());
        }
        if (!(filling instanceof Filling.OfFact fact)) {
            return new FillingInput(NOTHING, "", FactPart.WHOLE.name(), "", Map.of());
        }
        List<Option> answers = facts.find(fact.path()).map(KnownPath::options).orElse(List.of());
        Map<Integer, String> chosen = new LinkedHashMap<>();
        for (int at = 0; at < answers.size(); at++) {
            chosen.put(at, fact.choices().getOrDefault(answers.get(at).value(), ""));
        }
        return new FillingInput(FACT, fact.path(), fact.part().name(), "", chosen);
    }

    /** As it was sent. */
    static FillingInput of(Map<String, String> sent) {
        Map<Integer, String> chosen = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (name.matches("keuze-\\d{1,3}")) {
                chosen.put(Integer.parseInt(name.substring("keuze-".length())), value);
            }
        });
        return new FillingInput(
                sent.getOrDefault("vulling", ""), sent.getOrDefault("gegeven", ""), sent.getOrDefault("deel", ""),
                sent.getOrDefault("tekst", "").replaceAll("\\p{Cc}+", " ").strip(), chosen);
    }

    /** By id of the element, in Dutch. */
    Map<String, String> errors(PdfField field, FactCatalogue facts) {
        Map<String, String> errors = new LinkedHashMap<>();
        switch (vulling) {
            case NOTHING -> { }
            case FACT -> factErrors(facts, errors);
            case FIXED -> textErrors(field, errors);
            default -> errors.put("vulling", Words.of("officialform.filling-input.choose-what-comes-in"));
        }
        return errors;
    }

    private void factErrors(FactCatalogue facts, Map<String, String> errors) {
        if (facts.find(gegeven).isEmpty()) {
            errors.put("gegeven", Words.of("officialform.filling-input.choose-a-fact-from"));
        } else if (!part().isOf(facts.find(gegeven).get().type())) {
            errors.put("deel", Words.of("officialform.filling-input.this-fact-has-no"));
        }
    }

    private void textErrors(PdfField field, Map<String, String> errors) {
        if (tekst.isEmpty()) {
            errors.put("tekst", field.kind().hasOptions() ? Words.of("officialform.filling-input.choose-what-is-always")
                    : Words.of("officialform.filling-input.fill-in-the-text"));
        } else if (field.kind().hasOptions() && !field.takes(tekst)) {
            errors.put("tekst", Words.of("officialform.filling-input.choose-a-choice-that"));
        } else if (tekst.length() > LONGEST_TEXT || field.maxLength() != null && tekst.codePointCount(0, tekst.length()) > field.maxLength()) {
            errors.put("tekst", Words.of("officialform.filling-input.this-text-is-too", field.maxLength() == null ? LONGEST_TEXT
                    : field.maxLength()));
        }
    }

    /** Only after {@link #errors} found none; null empties the field. */
    Filling checked(PdfField field, FactCatalogue facts) {
        return switch (vulling) {
            case FACT -> new Filling.OfFact(gegeven, field.kind().hasOptions() ? FactPart.WHOLE : part(), choices(field, facts));
            case FIXED -> new Filling.Fixed(tekst);
            default -> null;
        };
    }

    private Map<String, String> choices(PdfField field, FactCatalogue facts) {
        List<Option> answers = facts.find(gegeven).map(KnownPath::options).orElse(List.of());
        Map<String, String> choices = new LinkedHashMap<>();
        keuzes.forEach((at, value) -> {
            if (at < answers.size() && field.takes(value)) {
                choices.put(answers.get(at).value(), value);
            }
        });
        return choices;
    }

    private FactPart part() {
        return Arrays.stream(FactPart.values()).filter(it -> it.name().equals(deel)).findFirst().orElse(FactPart.WHOLE);
    }
}
