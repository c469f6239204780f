package nl.werkbrug.bank;

import static nl.werkbrug.bank.InvalidOrder.refuseUnless;

import nl.werkbrug.bank.InvalidOrder.Reason;

/** The checks of texts that every part of an order shares. */
final class Texts {

    private Texts() {}

    static void name(String name) {
        refuseUnless(fits(name, SepaText.NAME), Reason.NAME);
    }

    static void remittance(String text) {
        refuseUnless(fits(text, SepaText.REMITTANCE), Reason.REMITTANCE);
    }

    static void id(String id) {
        refuseUnless(fits(id, SepaText.ID), Reason.ID);
        refuseUnless(!id.startsWith("/") && !id.endsWith("/") && !id.contains("//"), Reason.ID);
    }

    private static boolean fits(String text, int longest) {
        return text != null && text.length() <= longest && text.equals(text.strip()) && SepaAlphabet.allows(text);
    }
}
