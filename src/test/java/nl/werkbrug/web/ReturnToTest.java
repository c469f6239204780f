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
    @ValueSource(strings = {"https://elders.example", "//elders.example", "/inboxen", "/inbox?a=b\r\nX: y", "/inbox?x=<b>", "/dossiers/1"})
    void another_address_counts_for_nothing(String address) {
        assertThat(ReturnTo.of(asked(address), "taak/1")).isNull();
    }

    @Test
    void only_who_works_through_a_narrowed_list_goes_on_there() {
        assertThat(ReturnTo.narrowed(LIST)).isEqualTo(LIST);
        assertThat(ReturnTo.narrowed("/inbox?lijst=niemand")).isNull();
        assertThat(ReturnTo.narrowed("/inbox")).isNull();
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
