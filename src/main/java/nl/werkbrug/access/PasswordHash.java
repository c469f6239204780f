package nl.werkbrug.access;

/** A password as it is stored: salted and hashed. Making one takes a tenth of a second on purpose. */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
