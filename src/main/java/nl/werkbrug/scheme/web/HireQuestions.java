package nl.werkbrug.scheme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.web.HireQuestion.Choice;
import nl.werkbrug.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The question for each fact of a hire in the language of the page, from {@code messages/hire-questions.properties}. */
@Component
class HireQuestions {

    private final MessageSource texts;

    HireQuestions(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * The question for a fact.
     *
     * @throws org.springframework.context.NoSuchMessageException when a text is missing
     */
    HireQuestion of(Fact fact) {
        return new HireQuestion(fact, text(fact.key()), texts.getMessage(fact.key() + ".uitleg", null, null, language()), choices(fact));
    }

    List<HireQuestion> of(List<Fact> facts) {
        return facts.stream().map(this::of).toList();
    }

    private List<Choice> choices(Fact fact) {
        if (fact.type() == Boolean.class) {
            return List.of(new Choice("ja", text("answer.YES")), new Choice("nee", text("answer.NO")), notKnown());
        }
        if (!fact.type().isEnum()) {
            return List.of();
        }
        String group = fact.type() == HireFacts.Statement.class ? "statement" : fact.key();
        List<Choice> choices = new ArrayList<>();
        Arrays.stream(fact.type().getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .forEach(name -> choices.add(new Choice(name, text(group + "." + name))));
        choices.add(notKnown());
        return choices;
    }

    private Choice notKnown() {
        return new Choice(HireQuestion.UNKNOWN, text("answer.UNKNOWN"));
    }

    private String text(String key) {
        return texts.getMessage(key, null, language());
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
