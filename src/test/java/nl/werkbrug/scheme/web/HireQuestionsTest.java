package nl.werkbrug.scheme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.MessageFiles;
import org.junit.jupiter.api.Test;

class HireQuestionsTest {

    private final HireQuestions questions = new HireQuestions(MessageFiles.messageSource());

    HireQuestionsTest() throws IOException {}

    @Test
    void every_fact_has_a_question_in_dutch_with_its_choices() {
        List<HireQuestion> all = questions.of(List.of(Fact.values()));

        assertThat(all).allSatisfy(it -> assertThat(it.text()).endsWith("?"));
        assertThat(all).filteredOn(it -> it.fact().type().isEnum() || it.fact().type() == Boolean.class)
                .allSatisfy(it -> assertThat(it.choices()).extracting(HireQuestion.Choice::label).contains("Weet ik niet"));
    }
}
