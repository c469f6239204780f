package nl.werkbrug.party;

/**
 * Number in the trade register (KvK-nummer).
 *
 * @param value eight digits; spaces and dots are accepted on the way in
 */
public record KvkNumber(String value) {

    public KvkNumber {
        value = Typed.bare(value);
        Typed.checked(value, value.matches("\\d{8}"), InvalidValue.Reason.KVK_NUMBER);
    }

    @Override
    public String toString() {
        return value;
    }
}
