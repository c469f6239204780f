package nl.werkbrug.signal;

import java.util.Optional;
import nl.werkbrug.party.SecretHash;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of the code of a signal: a hash with the installation's own key, so that who copies the database cannot try codes on it. */
@Service
public class SignalCodes {

    private static final String KIND = "signal-code";

    private final SecretHash secret;
    private final SignalTable table;

    SignalCodes(SecretHash secret, SignalTable table) {
        this.secret = secret;
        this.table = table;
    }

    /** What is kept of a code, however it was typed. */
    public String hash(String typed) {
        return keyed(FollowCode.hash(typed));
    }

    /** The signal with this code, also one of before codes were kept with a key. */
    @Transactional(readOnly = true)
    public Optional<Signal> find(String typed) {
        String plain = FollowCode.hash(typed);
        return table.byCode(keyed(plain)).or(() -> table.byUnkeyedCode(plain));
    }

    /** Keys what is kept of older codes. Twice, or on two nodes at once, is once. */
    @Transactional
    public void keyOldOnes() {
        table.unkeyedCodes().forEach(plain -> table.keyCode(plain, keyed(plain)));
    }

    /** Stands for something the product saw itself, where a code would stand; no code that somebody types leads to it. */
    String raised(String key) {
        return secret.of("signal-raised", "", key);
    }

    private String keyed(String plain) {
        return secret.of(KIND, "", plain);
    }
}
