package nl.werkbrug.scheme.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.web.HireQuestion.Choice;
import org.springframework.stereotype.Component;

/** The question for each fact of a hire, from {@code messages/hire-questions.properties}. */
@Component
class HireQuestions {

    private static final Choice NOT_KNOWN = new Choice(HireQuestion.UNKNOWN, "Weet ik niet");

    private final Properties texts = new Properties();

    HireQuestions() {
        try (Reader file = new InputStreamReader(
                HireQuestions.class.getResourceAsStream("/messages/hire-questions.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The question for a fact.
     *
     * @throws IllegalArgumentException when a text is missing
     */
    HireQuestion of(Fact fact) {
        return new HireQuestion(fact, text(fact.key()), texts.getProperty(fact.key() + ".uitleg"), choices(fact));
    }

    List<HireQuestion> of(List<Fact> facts) {
        return facts.stream().map(this::of).toList();
    }

    private List<Choice> choices(Fact fact) {
        if (fact.type() == Boolean.class) {
            return List.of(new Choice("ja", "Ja"), new Choice("nee", "Nee"), NOT_KNOWN);
        }
        if (!fact.type().isEnum()) {
            return List.of();
        }
        String group = fact.type() == HireFacts.Statement.class ? "statement" : fact.key();
        List<Choice> choices = new ArrayList<>();
        Arrays.stream(fact.type().getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .forEach(name -> choices.add(new Choice(name, text(group + "." + name))));
        choices.add(NOT_KNOWN);
        return choices;
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No Dutch text for " + key);
        }
        return text;
    }
}
