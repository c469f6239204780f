package nl.werkbrug.localscheme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.LocalCondition;
import nl.werkbrug.scheme.LocalCondition.Comparison;
import nl.werkbrug.scheme.LocalFacts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Adds a condition to a draft; the id is {@code <version>:<fact>}. What is typed is compared by us and never evaluated. */
@Component
class LocalConditionFlow implements FormFlow {

    private static final String FULL = "localscheme.local-condition.there-are-already-twelve";

    private final LocalSchemeDesk desk;

    LocalConditionFlow(LocalSchemeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "lokale-voorwaarde";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SchemeVersion it = version(id, viewer);
        Optional<Fact> fact = fact(id);
        FormPage page = FormPage.of(
                        "local-scheme-condition", Words.of("localscheme.local-condition.condition", label(about(id))),
                                LocalSchemeFlow.PAGE + "/" + it.schemeId(),
                        "local-condition:" + id + ":" + viewer.userId())
                .withVariables(Map.of("kind", kind(fact)))
                .withOptions(Map.of("comparisons", comparisons(fact), "choices", choices(fact)));
        return it.published() ? page.done(LocalSchemeFlow.PUBLISHED) : page;
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SchemeVersion it = version(id, viewer);
        return desk.add(it.id(), condition(id, answers), viewer)
                ? new FormResult.Done(LocalSchemeFlow.PAGE + "/" + it.schemeId(),
                        Words.of("localscheme.local-condition.the-condition-has-been"))
                : new FormResult.Refused(List.of(FieldError.general(Words.of(FULL))));
    }

    /** The Dutch name of what a condition can be about. */
    static String label(String about) {
        return LocalFacts.ALL.stream().filter(it -> it.key().equals(about)).findFirst().map(Fact::label)
                .orElse(Words.of("localscheme.local-condition.length-of-the-contract"));
    }

    private static LocalCondition condition(String id, Answers answers) {
        return switch (kind(fact(id))) {
            case "MONTHS" -> new LocalCondition(about(id), comparison(answers), List.of(whole(answers, "months")));
            case "YES_NO" -> new LocalCondition(about(id), Comparison.IS, List.of(answers.text("answer").orElseThrow()));
            case "NUMBER" -> new LocalCondition(about(id), comparison(answers), List.of(
                    answers.number("number").map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElseThrow()));
            case "DATE" -> new LocalCondition(about(id), comparison(answers), List.of(
                    answers.date("day").map(LocalDate::toString).orElseThrow()));
            default -> new LocalCondition(about(id), comparison(answers), answers.chosen("choices").stream().sorted().toList());
        };
    }

    private static String whole(Answers answers, String key) {
        return answers.wholeNumber(key).map(String::valueOf).orElseThrow();
    }

    private static Comparison comparison(Answers answers) {
        return Comparison.valueOf(answers.text("comparison").orElseThrow());
    }

    private static List<Option> comparisons(Optional<Fact> fact) {
        return fact.map(LocalFacts::comparisons).orElse(LocalFacts.CONTRACT).stream()
                .map(it -> new Option(it.name(), it.label())).toList();
    }

    private static List<Option> choices(Optional<Fact> fact) {
        return fact.map(LocalFacts::choices).orElse(Map.of()).entrySet().stream()
                .map(it -> new Option(it.getKey(), it.getValue())).toList();
    }

    private static String kind(Optional<Fact> fact) {
        if (fact.isEmpty()) {
            return "MONTHS";
        }
        Class<?> type = fact.get().type();
        return type == Boolean.class ? "YES_NO" : type == LocalDate.class ? "DATE" : type.isEnum() ? "CHOICE" : "NUMBER";
    }

    private SchemeVersion version(String id, Viewer viewer) {
        boolean known = about(id).equals(LocalCondition.CONTRACT_MONTHS) || fact(id).isPresent();
        if (!known) {
            throw new NotVisible("local scheme", id);
        }
        return desk.version(id.substring(0, id.indexOf(':')), viewer);
    }

    private static Optional<Fact> fact(String id) {
        return LocalFacts.ALL.stream().filter(it -> it.key().equals(about(id))).findFirst();
    }

    private static String about(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
