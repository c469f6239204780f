package nl.werkbrug.party;

/** The rules that mail addresses and phone numbers share across the party's records. */
final class ContactDetails {

    private ContactDetails() {}

    static String email(String typed) {
        String email = Typed.textOrNull(typed, 200, InvalidValue.Reason.EMAIL);
        return email == null
                ? null
                : Typed.checked(email, email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), InvalidValue.Reason.EMAIL);
    }

    static String phone(String typed) {
        return Typed.textOrNull(typed, 30, InvalidValue.Reason.PHONE);
    }

    static String name(String typed) {
        String name = Typed.textOrNull(typed, 200, InvalidValue.Reason.NAME);
        return Typed.checked(name, name != null, InvalidValue.Reason.NAME);
    }
}
