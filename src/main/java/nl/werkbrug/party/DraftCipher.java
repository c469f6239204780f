package nl.werkbrug.party;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.werkbrug.form.DraftSeal;
import org.springframework.stereotype.Component;

/** Half-done forms are encrypted like a BSN, because one of their answers may be one. */
@Component
class DraftCipher implements DraftSeal {

    private final BsnCipher cipher;

    DraftCipher(BsnCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String seal(String text, String key) {
        return Base64.getEncoder().encodeToString(cipher.seal(text.getBytes(StandardCharsets.UTF_8), key));
    }

    @Override
    public String open(String sealed, String key) {
        return new String(cipher.open(Base64.getDecoder().decode(sealed), key), StandardCharsets.UTF_8);
    }
}
