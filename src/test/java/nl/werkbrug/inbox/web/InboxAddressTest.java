package nl.werkbrug.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.inbox.DueWindow;
import nl.werkbrug.inbox.FollowUpFilter;
import nl.werkbrug.inbox.InboxFilter;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxSort;
import nl.werkbrug.inbox.InboxTab;
import nl.werkbrug.inbox.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboxAddressTest {

    private static final String[] TEXTS = {"", "visser", "100% a+b", "a&b=c#d?e", "{x}", "é ü", "\"<script>\"", "%41", "a/b\\c;d"};
    private final Random random = new Random(84);

    @Test
    void every_list_has_an_address_that_gives_the_same_list() {
        for (int i = 0; i < 2_000; i++) {
            InboxQuery query = any();
            String address = new InboxAddress(query).here();

            assertThat(InboxAddress.of(address).query()).as(address).isEqualTo(query);
            assertThat(Back.checked(address)).isEqualTo(address);
            assertThat(address).matches("/inbox(\\?[A-Za-z0-9._~%&=-]+)?");
        }
    }

    @Test
    void the_plain_inbox_has_the_plain_address() {
        assertThat(InboxAddress.of("/inbox").here()).isEqualTo("/inbox");
        assertThat(InboxAddress.of("/inbox?lijst=onzin&pagina=-3&sorteer=drop&richting=x&uiterlijk=ooit").here()).isEqualTo("/inbox");
    }

    @Test
    void sorting_again_turns_the_list_round_and_starts_at_the_first_page() {
        InboxAddress links = InboxAddress.of("/inbox?lijst=niemand&sorteer=taak&pagina=4");

        assertThat(links.sortedOn(InboxSort.TASK)).isEqualTo("/inbox?lijst=niemand&sorteer=taak&richting=af");
        assertThat(links.sortedOn(InboxSort.DUE)).isEqualTo("/inbox?lijst=niemand");
        assertThat(links.sorted(InboxSort.TASK)).isEqualTo("ascending");
        assertThat(links.sorted(InboxSort.DUE)).isEqualTo("none");
        assertThat(links.sorted(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example", "//elders.example/inbox", "/inboxen", "/inbox/x", "/uitloggen", "", "/werk/taak/a?b", "/werk/taak/../x"})
    void another_address_leads_to_the_inbox(String asked) {
        assertThat(Back.checked(asked)).isEqualTo("/inbox");
    }

    @ParameterizedTest
    @CsvSource({"/inbox?zoek=%zz, /inbox", "/inbox?evil=1&lijst=alles, /inbox?lijst=alles", "/werk/taak/a-1, /werk/taak/a-1"})
    void only_what_we_know_stays_of_an_address(String asked, String kept) {
        assertThat(Back.checked(asked)).isEqualTo(kept);
    }

    private InboxQuery any() {
        InboxFilter filter = new InboxFilter(
                one(TEXTS), maybe(WorksAs.values()), maybe(Procedure.values()), one(new String[] {"", "id-1"}), one(TEXTS),
                one(DueWindow.values()), day(), day(), one(FollowUpFilter.values()));
        return new InboxQuery(one(InboxTab.values()), filter, one(InboxSort.values()), random.nextBoolean(), 1 + random.nextInt(50));
    }

    private LocalDate day() {
        return random.nextBoolean() ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T maybe(T[] values) {
        return random.nextBoolean() ? null : one(values);
    }
}
