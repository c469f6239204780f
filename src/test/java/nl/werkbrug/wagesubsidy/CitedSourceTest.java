package nl.werkbrug.wagesubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitedSourceTest {

    @Test
    void an_address_becomes_what_a_lawyer_cites() {
        assertThat(CitedSource.of("zoek.officielebekendmakingen.nl/stcrt-2026-16505.html")).isEqualTo("Staatscourant 2026, 16505");
        assertThat(CitedSource.of("wetten.overheid.nl/BWBR0002638 (Wet minimumloon en minimumvakantiebijslag, artikel 15)"))
                .isEqualTo("Wet minimumloon en minimumvakantiebijslag, artikel 15");
    }

    @Test
    void anything_else_stays_as_it_is() {
        assertThat(CitedSource.of("artikel 10d lid 4 Participatiewet")).isEqualTo("artikel 10d lid 4 Participatiewet");
        assertThat(CitedSource.of(null)).isNull();
    }
}
