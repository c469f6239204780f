package nl.werkbrug.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8::1,  2001:db8::ffff, true",
        "2001:db8::1,  2001:db8:0:1::1, false",
        "192.0.2.1,    192.0.2.2,      false",
        "geen-adres,   geen-adres,     true",
    })
    void addresses_of_one_ipv6_network_are_one_user(String one, String other, boolean same) {
        assertThat(UserNetwork.of(one).equals(UserNetwork.of(other))).isEqualTo(same);
    }

    @Test
    void no_address_is_counted_too() {
        assertThat(UserNetwork.of(null)).isEqualTo("null");
    }
}
