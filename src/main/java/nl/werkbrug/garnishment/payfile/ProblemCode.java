package nl.werkbrug.garnishment.payfile;

/** What can be wrong with a file or message, with the Dutch sentence that tells how to mend it. */
public enum ProblemCode {
    FILE_TOO_LARGE("Dit bestand is te groot. Stuur een bestand van hoogstens 10 MB, zonder plaatjes en lege regels."),
    NOT_READABLE("Wij kunnen dit bestand niet lezen. Sla het opnieuw op als Excel-werkmap (.xlsx) of als CSV UTF-8."),
    OLD_EXCEL("Dit is een oud Excel-bestand (.xls), of er staat een wachtwoord op. "
            + "Sla het op als Excel-werkmap (.xlsx) zonder wachtwoord."),
    WEB_PAGE("Dit is een webpagina of XML, geen Excel-bestand. Open het in Excel en sla het op als Excel-werkmap (.xlsx)."),
    OTHER_ALPHABET("Dit tekstbestand is op een andere manier opgeslagen. Sla het op als CSV UTF-8."),
    FORMULAS("In dit bestand staan te veel of te lange formules. Plak alleen de waarden in een nieuw bestand."),
    EMPTY("Het bestand is leeg. Vul het voorbeeldbestand in."),
    NO_HEADINGS("Wij herkennen geen kolommen. Zet de kolomnamen op de eerste regel, zoals in het voorbeeldbestand."),
    NO_LINES("Er staan geen loonruns in. Zet onder de kolomnamen op elke regel één werknemer."),
    TOO_MANY_LINES("Er zijn meer dan 50.000 regels. Verdeel de regels over meer bestanden."),
    TOO_MANY_COLUMNS("Er zijn meer dan 50 kolommen. Haal de kolommen weg die wij niet vragen."),
    OTHER_SHEET("Er staan ook gegevens op een ander blad. "
            + "Zet alle loonruns op het eerste blad en haal de andere bladen weg."),
    UNKNOWN_COLUMN("De kolom %s kennen wij niet. Haal de kolom weg, of geef haar een van deze namen: %s."),
    MISSING_COLUMN("De kolom %s ontbreekt. Zet deze naam bij de kolomnamen."),
    DOUBLE_COLUMN("De kolom %s staat er twee keer. Haal er één weg."),
    CELL_COUNT("Op deze regel staan meer of minder waarden dan er kolommen zijn. "
            + "Zet een bedrag met een komma tussen aanhalingstekens, of gebruik puntkomma's tussen de kolommen."),
    OPEN_QUOTE("Op deze regel begint een tekst met een aanhalingsteken dat niet meer wordt gesloten. "
            + "Haal het weg of sluit het."),
    EXAMPLE("Dit is de voorbeeldregel. Haal deze regel weg."),
    REQUIRED("Vul hier iets in."),
    BSN_LENGTH("Vul een burgerservicenummer van 9 cijfers in."),
    BSN_CHECK("Dit burgerservicenummer klopt niet. Controleer de cijfers."),
    DAY("Vul een datum in die bestaat, zoals 25-05-2026."),
    AMOUNT("Vul een bedrag in zoals 1234,56. Gebruik geen letters."),
    AMOUNT_CENTS("Gebruik hoogstens 2 cijfers achter de komma."),
    AMOUNT_TWO_WAYS("Dit bedrag is op twee manieren te lezen. Schrijf het zonder teken voor duizend, zoals 1234,56."),
    AMOUNT_NEGATIVE("Vul hier een bedrag in van 0 of meer."),
    AMOUNT_SIZE("Dit bedrag is te hoog. Controleer of het in de goede kolom staat."),
    YES_NO("Vul ja of nee in."),
    KIND("Kies VOORSCHOT, SCHADE, BOETE, TE_VEEL_BETAALD of HUUR."),
    TEXT("Gebruik hoogstens 60 tekens op één regel."),
    CELL_FORMULA("Deze cel heeft een formule zonder uitkomst. Zet de waarde zelf in de cel."),
    CELL_ERROR("Deze cel geeft een fout in Excel. Zet de waarde zelf in de cel."),
    BACK_PAY_DAY("U betaalt na. Vul de betaaldag in waar de nabetaling bij hoort."),
    BACK_PAY_AMOUNT("Hier staat een oude betaaldag. Vul ook in hoeveel u nabetaalt, of haal de dag weg."),
    BACK_PAY_LATER("Deze dag moet eerder zijn dan de betaaldag van deze regel."),
    SET_OFF_KIND("U verrekent een bedrag. Kies VOORSCHOT, SCHADE, BOETE, TE_VEEL_BETAALD of HUUR."),
    SET_OFF_AMOUNT("Hier staat waarvoor u verrekent. Vul ook het bedrag in, of haal dit weg."),
    SAME_LINE("Deze werknemer staat met dezelfde betaaldag en hetzelfde onderdeel ook op %s. Haal één van de twee weg."),
    JSON("De JSON is niet te lezen. Stuur één object met een lijst: {\"loonruns\": [...]}."),
    JSON_OBJECT("Geef voor elke loonrun een object."),
    JSON_FIELD("Het veld %s kennen wij niet. Wij kennen: %s."),
    JSON_TEXT("Vul tekst in, tussen aanhalingstekens."),
    JSON_DAY("Vul een datum in die bestaat, zoals \"2026-05-25\"."),
    JSON_NUMBER("Vul een getal in, zonder aanhalingstekens, zoals 1234.56."),
    JSON_FLAG("Vul true of false in, zonder aanhalingstekens.");

    private final String text;

    ProblemCode(String text) {
        this.text = text;
    }

    /** The sentence, with what it is about filled in. */
    String text(Object... about) {
        return about.length == 0 ? text : text.formatted(about);
    }
}
