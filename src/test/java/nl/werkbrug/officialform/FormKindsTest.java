package nl.werkbrug.officialform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormKindsTest {

    private final FormKinds kinds = new FormKinds();

    @AfterEach
    void speakDutchAgain() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void every_kind_has_its_name_in_the_language_of_the_page() {
        List<String> dutch = titles();

        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(dutch).contains("Controle van het doelgroepregister", "Eigen loonsubsidie van de gemeente");
        assertThat(titles()).contains("Check of the target group register").doesNotContain("Eigen loonsubsidie van de gemeente");
        assertThat(kinds.all()).filteredOn(kind -> kind.title().equals(capital(kind.name()))).extracting(FormKind::name)
                .as("kinds with the same name in both languages").isEmpty();
    }

    private List<String> titles() {
        return kinds.all().stream().map(FormKind::title).toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
