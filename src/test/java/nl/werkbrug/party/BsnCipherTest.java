package nl.werkbrug.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class BsnCipherTest {

    private static final Bsn BSN = new Bsn("111222333");

    private final BsnCipher cipher = new BsnCipher(key(1));

    @Test
    void reads_back_what_it_wrote() {
        assertThat(cipher.decrypt(cipher.encrypt(BSN, "one"), "one")).isEqualTo(BSN);
    }

    @Test
    void writes_the_same_number_differently_each_time_and_never_plain() {
        byte[] first = cipher.encrypt(BSN, "one");

        assertThat(first).isNotEqualTo(cipher.encrypt(BSN, "one"));
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("111222333");
    }

    @Test
    void does_not_read_a_number_that_was_moved_to_another_person() {
        byte[] stored = cipher.encrypt(BSN, "one");

        assertThatThrownBy(() -> cipher.decrypt(stored, "two")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hashes_the_same_under_one_key_and_differently_under_another() {
        assertThat(cipher.hash(BSN, "employer-1")).hasSize(64).isEqualTo(new BsnCipher(key(1)).hash(BSN, "employer-1"));
        assertThat(cipher.hash(BSN, "employer-1")).isNotEqualTo(new BsnCipher(key(2)).hash(BSN, "employer-1"));
    }

    @Test
    void production_does_not_start_without_a_key(@TempDir Path folder) {
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("mariadb");

        assertThatThrownBy(() -> new BsnKeyConfiguration().bsnKey("", folder.resolve("bsn.key"), production))
                .hasMessageContaining("WERKBRUG_BSN_KEY");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_demo_makes_its_key_once_for_the_owner_only(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("data/bsn.key");

        BsnKey made = new BsnKeyConfiguration().bsnKey("", file, new MockEnvironment());
        BsnKey read = new BsnKeyConfiguration().bsnKey("", file, new MockEnvironment());

        assertThat(new BsnCipher(read).hash(BSN, "employer-1")).isEqualTo(new BsnCipher(made).hash(BSN, "employer-1"));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        }
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> new BsnKey("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    private static BsnKey key(int filling) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) filling;
        return new BsnKey(Base64.getEncoder().encodeToString(bytes));
    }
}
