package nl.werkbrug.bank;

/** A payment order that a bank would refuse. The message never repeats a name or an account. */
public class InvalidOrder extends IllegalArgumentException {

    private final Reason reason;

    /** @param reason what must be mended */
    public InvalidOrder(Reason reason) {
        super("Invalid payment order: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why an order was refused, with the sentence that tells a user how to mend it. */
    public enum Reason {
        NO_ACCOUNT("Vul eerst het rekeningnummer in waarvan de bank betaalt. Dat doet u bij Werkgever."),
        NO_PAYMENTS("Er is niets te betalen. Kies eerst betalingen."),
        TOO_MANY_PAYMENTS("Dit zijn te veel betalingen voor één bestand. Maak meer bestanden."),
        AMOUNT_TOO_LOW("Elke betaling is minstens 1 cent."),
        AMOUNT_TOO_HIGH("Een betaling is hoogstens € 999.999.999,99. Verdeel dit bedrag over meer betalingen."),
        SAME_ID_TWICE("Twee betalingen hebben hetzelfde kenmerk. Geef elke betaling een eigen kenmerk."),
        ID("Een kenmerk heeft 1 tot en met 35 tekens: letters, cijfers en / - ? : ( ) . , ' +. "
                + "Er mag geen / aan het begin of het eind staan, en geen dubbele //."),
        NAME("Vul een naam in van hoogstens 70 tekens, met gewone letters en cijfers."),
        REMITTANCE("Vul een omschrijving in van hoogstens 140 tekens, met gewone letters en cijfers."),
        YEAR("Kies een dag tussen 2000 en 2100.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The Dutch sentence for the user. */
        public String text() {
            return text;
        }
    }

    static void refuseUnless(boolean right, Reason reason) {
        if (!right) {
            throw new InvalidOrder(reason);
        }
    }
}
