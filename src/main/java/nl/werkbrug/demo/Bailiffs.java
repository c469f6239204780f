package nl.werkbrug.demo;

import nl.werkbrug.garnishment.Bailiff;

/** Who lays garnishments in the demo. None of the addresses, accounts and mail boxes exist. */
final class Bailiffs {

    private Bailiffs() {}

    static Bailiff byMail(int file) {
        return new Bailiff(
                "Gerechtsdeurwaarders De Sluis", "mr. A. Voorbeeld", "Sluiskade 40", "6098 AA", "Sluisdorp",
                "post@desluis.example", "085 000 00 41", Invented.iban(41).value(), reference("DS", file));
    }

    static Bailiff onPaper(int file) {
        return new Bailiff(
                "Deurwaarderskantoor Rivierduin", null, "Duinpad 5", "6097 BB", "Rivierduin",
                null, "085 000 00 42", Invented.iban(42).value(), reference("RD", file));
    }

    static Bailiff alimonyOffice(int file) {
        return new Bailiff(
                "LBIO", null, "Voorbeeldlaan 1", "6096 CC", "Voorbeeldstad",
                "loonbeslag@lbio.example", "085 000 00 43", Invented.iban(43).value(), reference("LB", file));
    }

    static Bailiff premiumOffice(int file) {
        return new Bailiff(
                "CAK", null, "Voorbeeldlaan 2", "6096 CC", "Voorbeeldstad",
                "inhouding@cak.example", "085 000 00 44", Invented.iban(44).value(), reference("CAK", file));
    }

    private static String reference(String letters, int file) {
        return "%s-%06d".formatted(letters, 40_100 + file * 37);
    }
}
