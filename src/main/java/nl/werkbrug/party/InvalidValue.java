package nl.werkbrug.party;

/** A value that cannot be what it claims to be. The message never repeats the value: it may be personal. */
public class InvalidValue extends IllegalArgumentException {

    private final Reason reason;

    InvalidValue(Reason reason) {
        super("Invalid value: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a value was refused, with the sentence that tells a user how to mend it. */
    public enum Reason {
        BSN_LENGTH("Vul een burgerservicenummer van 9 cijfers in."),
        BSN_CHECK("Dit burgerservicenummer klopt niet. Controleer de cijfers."),
        KVK_NUMBER("Vul een KvK-nummer van 8 cijfers in, bijvoorbeeld 12345678."),
        BRANCH_NUMBER("Vul een vestigingsnummer van 12 cijfers in, bijvoorbeeld 000012345678."),
        WAGE_TAX_NUMBER("Vul een loonheffingennummer in zoals 123456789L01: 9 cijfers, een L en 2 cijfers."),
        IBAN("Vul een geldig IBAN in, bijvoorbeeld NL91 ABNA 0417 1643 00."),
        NAME("Vul de naam in. Gebruik hoogstens 200 tekens."),
        STREET("Vul de straat en het huisnummer in. Gebruik hoogstens 120 tekens."),
        POSTCODE("Vul een postcode in zoals 1234 AB."),
        CITY("Vul de plaats in. Gebruik hoogstens 80 tekens."),
        EMAIL("Vul een e-mailadres in zoals naam@voorbeeld.nl."),
        PHONE("Vul een telefoonnummer in van hoogstens 30 tekens, bijvoorbeeld 010 123 45 67."),
        PAY_PERIOD("Kies hoe vaak u loon betaalt."),
        PAY_DAY("Vul de betaaldag in als getal. Per maand is dat 1 tot en met 31. Per week is dat 1 tot en met 7.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The Dutch sentence for the user. */
        public String text() {
            return text;
        }
    }
}
