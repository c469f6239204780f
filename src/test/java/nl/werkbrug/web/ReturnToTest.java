package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class ReturnToTest {

    private static final String LIST = "/inbox?lijst=niemand&zoek=loon%20run&sorteer=taak";

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void the_list_is_remembered_for_the_steps_of_that_form_only() {
        assertThat(ReturnTo.of(asked(LIST), "taak/1")).isEqualTo(LIST);

        assertThat(ReturnTo.of(asked(null), "taak/1")).isEqualTo(LIST);
        assertThat(ReturnTo.of(asked(null), "taak/12")).isNull();
        assertThat(ReturnTo.of(asked(null), "taak/2")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example", "//elders.example", "/inboxen", "/inbox?a=b\r\nX: y", "/inbox?x=<b>", "/dossiers/1/x", "/beheer"})
    void another_address_counts_for_nothing(String address) {
        assertThat(ReturnTo.of(asked(address), "taak/1")).isNull();
    }

    @Test
    void without_a_word_it_is_the_list_that_the_browser_came_from() {
        MockHttpServletRequest here = asked(null);
        here.setMethod("GET");
        here.addHeader("Referer", "http://localhost/termijnen?weergave=maand");

        assertThat(ReturnTo.of(here, "dossier/1")).isEqualTo("/termijnen?weergave=maand");
        assertThat(ReturnTo.of(asked(null), "dossier/1")).isEqualTo("/termijnen?weergave=maand");
        assertThat(ReturnTo.of(asked(null), "taak/1")).as("another kind of page").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elders.example/inbox", "http://localhost/dossiers/1", "http://localhost/werk/taak/1", "::"})
    void a_page_elsewhere_or_the_page_itself_is_no_list_to_return_to(String from) {
        MockHttpServletRequest here = asked(null);
        here.setMethod("GET");
        here.addHeader("Referer", from);

        assertThat(ReturnTo.of(here, "dossiers/1")).isNull();
    }

    @Test
    void only_who_works_through_a_narrowed_list_goes_on_there() {
        assertThat(ReturnTo.narrowed(LIST)).isEqualTo(LIST);
        assertThat(ReturnTo.narrowed("/inbox?lijst=niemand")).isNull();
        assertThat(ReturnTo.narrowed("/inbox")).isNull();
        assertThat(ReturnTo.narrowed("/loket?blad=2")).isNull();
        assertThat(ReturnTo.narrowed(null)).isNull();
    }

    private MockHttpServletRequest asked(String list) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        if (list != null) {
            request.setParameter("terug", list);
        }
        return request;
    }
}
