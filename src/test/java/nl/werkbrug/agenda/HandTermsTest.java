package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;

class HandTermsTest {

    private final HandTerms terms = new HandTerms(new TermCatalogue(RuleFiles.ofTheProduct()));

    @Test
    void every_term_to_start_by_hand_stands_with_its_subject_and_the_general_rules_come_first() {
        List<String> subjects = terms.all().stream().map(terms::subject).toList();

        assertThat(new ArrayList<>(new LinkedHashSet<>(subjects))).as("each subject once, in one piece").isEqualTo(
                HandTerms.SUBJECTS.stream().filter(subjects::contains).toList());
        assertThat(subjects).isSubsetOf(HandTerms.SUBJECTS).startsWith("awb");
        assertThat(HandTerms.SUBJECTS).as("no name for nothing").isSubsetOf(subjects);
    }

    @Test
    void every_subject_has_a_name_on_the_page() {
        ResourceBundle words = ResourceBundle.getBundle("messages.agenda", Locale.ROOT);

        assertThat(HandTerms.SUBJECTS).allSatisfy(subject -> assertThat(words.getString("agenda.watch.subject." + subject)).isNotBlank());
    }
}
