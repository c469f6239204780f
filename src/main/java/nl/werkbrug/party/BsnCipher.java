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
        return seal(bsn.digits().getBytes(StandardCharsets.US_ASCII), personId);
    }

    /** Encrypts anything, bound to what it belongs to. */
    byte[] seal(byte[] plain, String owner) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, owner, plain);
        return ByteBuffer.allocate(1 + NONCE + sealed.length).put(FORMAT).put(nonce).put(sealed).array();
    }

    Bsn decrypt(byte[] stored, String personId) {
        return new Bsn(new String(open(stored, personId), StandardCharsets.US_ASCII));
    }

    byte[] open(byte[] stored, String owner) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        if (buffer.get() != FORMAT) {
            throw new IllegalStateException("Something encrypted has an unknown format");
        }
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return run(Cipher.DECRYPT_MODE, nonce, owner, sealed);
    }

    /** 64 hexadecimal digits, the same for the same number at the same employer under the same key. */
    String hash(Bsn bsn, String employerId) {
        return hash(employerId + ":" + bsn.digits());
    }

    String hash(String text) {
        return HexFormat.of().formatHex(BsnKey.hmac(hashKey, text));
    }

    private byte[] run(int mode, byte[] nonce, String owner, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A BSN cannot be read or written: is this the key it was stored with?", e);
        }
    }
}
