package nl.werkbrug.lab.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.Procedure;
import nl.werkbrug.lab.Initiative;
import nl.werkbrug.lab.Initiatives;
import nl.werkbrug.lab.LabMunicipalities;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Tells an initiative, or changes it. The id is {@code nieuw} or that of one of the own municipality. */
@Component
class InitiativeFlow implements FormFlow {

    static final String NEW = "nieuw";
    private static final String ALL = "ALL";

    private final Initiatives initiatives;
    private final LabMunicipalities municipalities;

    InitiativeFlow(Initiatives initiatives, LabMunicipalities municipalities) {
        this.initiatives = initiatives;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "lab-initiatief";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        List<Option> own = municipalities.of(viewer).stream().filter(LabMunicipalities.Seen::leads).map(it -> new Option(it.id(), it.name())).toList();
        Map<String, Object> values = new HashMap<>(Map.of("procedure", ALL));
        if (own.isEmpty()) {
            throw new NotVisible("lab", id);
        }
        values.put("municipality", own.get(0).value());
        if (!id.equals(NEW)) {
            values = prefill(initiatives.own(id, viewer));
        }
        List<Option> procedures = Stream.concat(
                        Stream.of(new Option(ALL, Words.of("lab.every-procedure"))),
                        Arrays.stream(Procedure.values()).map(it -> new Option(it.code(), Words.of("inbox.procedure." + it.name()))))
                .toList();
        return FormPage.of(
                        "lab-initiative", Words.of(id.equals(NEW) ? "lab.initiative.new" : "lab.initiative.change"), InitiativePages.PAGE,
                        "lab-initiative:" + id + ":" + viewer.userId())
                .withOptions(Map.of("municipalities", own, "procedures", procedures))
                .withPrefill(values);
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        if (answers.date("until").filter(until -> until.isBefore(answers.date("from").orElseThrow())).isPresent()) {
            return new FormResult.Refused(List.of(FieldError.in("until", Words.of("lab.initiative.until"))));
        }
        boolean isNew = id.equals(NEW);
        Initiative it = new Initiative(
                isNew ? UUID.randomUUID().toString() : id,
                isNew ? answers.text("municipality").orElseThrow() : initiatives.own(id, viewer).municipalityId(), null,
                answers.text("title").orElseThrow().strip(), answers.text("about").orElseThrow().strip(), optional(answers, "place"),
                optional(answers, "audience"), answers.text("procedure").filter(code -> !code.equals(ALL)).orElse(""),
                answers.date("from").orElseThrow(), answers.date("until").orElse(null), null, true, List.of());
        initiatives.keep(it, isNew, viewer);
        return new FormResult.Done(InitiativePages.PAGE + "/" + it.id(), Words.of("lab.initiative.kept"));
    }

    private static String optional(Answers answers, String key) {
        return answers.text(key).map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    }

    private static Map<String, Object> prefill(Initiative it) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "municipality", it.municipalityId(), "title", it.title(), "about", it.about(), "from", it.from(),
                "procedure", it.procedure().isEmpty() ? ALL : it.procedure()));
        if (it.place() != null) {
            values.put("place", it.place());
        }
        if (it.audience() != null) {
            values.put("audience", it.audience());
        }
        if (it.until() != null) {
            values.put("until", it.until());
        }
        return values;
    }
}
