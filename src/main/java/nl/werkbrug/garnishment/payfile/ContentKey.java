package nl.werkbrug.garnishment.payfile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.shared.Money;

/**
 * The SHA-256 of what lines say: in any order, from any kind of file, the same lines have the same key. Whoever knows
 * everything else of a small file can guess a BSN with it, so it is to be kept and shown no wider than the lines.
 */
final class ContentKey {

    /** Part of the key, so that another way of writing lines never gives the same one. */
    private static final String WAY_OF_WRITING = "werkbrug-payfile-1";
    private static final String BETWEEN = "\u001f";

    private ContentKey() {}

    static String of(List<PayLine> lines) {
        MessageDigest digest = sha256();
        digest.update(WAY_OF_WRITING.getBytes(StandardCharsets.UTF_8));
        lines.stream().map(ContentKey::written).sorted()
                .forEach(line -> digest.update(("\n" + line).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** No text in it holds the sign between, for texts with unseen signs are refused. */
    private static String written(PayLine line) {
        return String.join(BETWEEN,
                line.employee().digits(), line.payDay().toString(), cents(line.net()), cents(line.untaxed()),
                cents(line.holidayAllowance()), cents(line.holidayBuiltUp()), cents(line.otherNet()),
                cents(line.backPay()), line.backPayOver().map(LocalDate::toString).orElse(""),
                cents(line.setOff()), line.setOffKind().map(Enum::name).orElse(""), String.valueOf(line.last()),
                Normalizer.normalize(line.unit(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    private static String cents(Money amount) {
        return String.valueOf(amount.cents());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
