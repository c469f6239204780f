package nl.werkbrug.objection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.shared.Labelled;

/**
 * Who objects.
 *
 * @param name only of {@link Kind#OTHER}
 * @param address lines of the address; idem
 * @param readerId the party that follows the objection in the program: who got the decision, or objects for the employee; null for none
 */
public record Sender(Kind kind, String name, String address, String readerId) {

    public Sender {
        Objects.requireNonNull(kind, "kind");
    }

    /** Who got the decision: the party that asked for it. */
    public static Sender addressee(String partyId) {
        return new Sender(Kind.ADDRESSEE, null, null, partyId);
    }

    /** The employee, by letter, or through a party that does it for the employee (article 2:1 Awb). */
    public static Sender employee(String throughPartyId) {
        return new Sender(Kind.EMPLOYEE, null, null, throughPartyId);
    }

    /** Somebody else, by letter. */
    public static Sender other(String name, String address) {
        return new Sender(Kind.OTHER, name, address, null);
    }

    /** Whether it is somebody else than who got the decision. */
    public boolean isOther() {
        return kind != Kind.ADDRESSEE;
    }

    /** Who it is among all who object to one decision: one of them has one objection that runs. */
    String key(String decisionId) {
        return switch (kind) {
            case ADDRESSEE -> decisionId;
            case EMPLOYEE -> decisionId + "/" + kind;
            case OTHER -> decisionId + "/" + UUID.nameUUIDFromBytes(plain(name + " " + address).getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Two people of one name live at two addresses; one person does not always type a line in the same way. */
    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Which of them. */
    public enum Kind implements Labelled {
        ADDRESSEE,
        EMPLOYEE,
        OTHER;

        @Override
        public String labelKey() {
            return "objection.sender." + name();
        }
    }
}
