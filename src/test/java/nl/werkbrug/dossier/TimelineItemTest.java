package nl.werkbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.werkbrug.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A line of the history is kept in Dutch and shown in the language of the page. */
class TimelineItemTest {

    private final TimelineItem done = item("Pim Zandbergen voor Petra de Wit", "Taak gedaan: Verklaring invullen.");
    private final TimelineItem typed = item("De werknemer", "Iets van vroeger");

    @AfterEach
    void noPage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void an_english_page_shows_it_in_english_and_says_so() {
        LocaleContextHolder.setLocale(Language.ENGLISH.locale());

        assertThat(done.shownText()).isEqualTo("Task done: Fill in the declaration.");
        assertThat(done.shownActor()).isEqualTo("Pim Zandbergen for Petra de Wit");
        assertThat(done.languageOf(done.shownText())).isEqualTo("en");
        assertThat(typed.shownActor()).isEqualTo("The employee");
        assertThat(typed.languageOf(typed.shownText())).isEqualTo("nl");
    }

    @Test
    void a_dutch_page_shows_it_as_it_was_kept() {
        assertThat(done.shownText()).isEqualTo(done.text());
        assertThat(done.shownActor()).isEqualTo(done.actor());
    }

    private static TimelineItem item(String actor, String text) {
        return new TimelineItem(Instant.EPOCH, "GARNISHMENT", actor, "TASK", text, null);
    }
}
