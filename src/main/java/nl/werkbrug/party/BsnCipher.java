package nl.werkbrug.party;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * How a BSN is stored: encrypted with AES-256-GCM under a fresh nonce, and hashed with a key to find the person again.
 *
 * <p>A plain hash would not do: there are few enough numbers to try them all.
 */
@Component
class BsnCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey encryptionKey;
    private final SecretKey hashKey;
    private final SecureRandom random = new SecureRandom();

    BsnCipher(BsnKey key) {
        encryptionKey = key.forEncryption();
        hashKey = key.forHash();
    }

    /** The stored form, bound to the person: copied into another row it cannot be read. */
    byte[] encrypt(Bsn bsn, String personId) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, personId, bsn.digits().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(1 + NONCE + sealed.length).put(FORMAT).put(nonce).put(sealed).array();
    }

    Bsn decrypt(byte[] stored, String personId) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        if (buffer.get() != FORMAT) {
            throw new IllegalStateException("A stored BSN has an unknown format");
        }
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new Bsn(new String(run(Cipher.DECRYPT_MODE, nonce, personId, sealed), StandardCharsets.US_ASCII));
    }

    /** 64 hexadecimal digits, the same for the same number under the same key. */
    String hash(Bsn bsn) {
        return HexFormat.of().formatHex(BsnKey.hmac(hashKey, bsn.digits()));
    }

    private byte[] run(int mode, byte[] nonce, String personId, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(personId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A BSN cannot be read or written: is this the key it was stored with?", e);
        }
    }
}
