package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    private static final List<Integer> TWELVE = IntStream.rangeClosed(1, 12).boxed().toList();

    @ParameterizedTest
    @CsvSource({
        "1, 1, 5", "2, 6, 10", "3, 11, 12", "4, 11, 12", "999999, 11, 12", "9999999, 1, 5", "0, 1, 5", "-1, 1, 5", "twee, 1, 5", "'', 1, 5"
    })
    void what_was_asked_leads_to_a_page_that_is_there(String asked, int first, int last) {
        Page<Integer> page = Page.of(TWELVE, asked, 5);
        assertThat(page.items()).startsWith(first).endsWith(last);
        assertThat(page.first()).isEqualTo(first);
        assertThat(page.last()).isEqualTo(last);
        assertThat(page.total()).isEqualTo(12);
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        Page<Integer> page = Page.of(List.of(), "2", 5);
        assertThat(page.items()).isEmpty();
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.hasNext()).isFalse();
    }
}
