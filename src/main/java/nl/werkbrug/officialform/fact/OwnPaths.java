package nl.werkbrug.officialform.fact;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.form.Questions.Type;

/** The facts that are told of the person and the employer themselves. The BSN is not one of them: who fills in, writes it. */
final class OwnPaths {

    static final String TODAY = "form.today";
    static final String REFERENCE = "form.reference";

    private OwnPaths() {}

    static List<KnownPath> all() {
        List<KnownPath> all = new ArrayList<>();
        add(all, "Werknemer", "person.givenName", "Voornaam", "person.familyName", "Achternaam", "person.name", "Voornaam en achternaam");
        all.add(new KnownPath("person.birthDate", "Geboortedatum", "Werknemer", Type.DATE, List.of()));
        add(all, "Werknemer", "person.street", "Straat en huisnummer", "person.postcode", "Postcode", "person.city", "Woonplaats",
                "person.address", "Heel adres op één regel");
        add(all, "Werkgever", "employer.name", "Naam", "employer.street", "Straat en huisnummer", "employer.postcode", "Postcode",
                "employer.city", "Plaats", "employer.address", "Heel adres op één regel", "employer.kvk", "KvK-nummer",
                "employer.wageTaxNumber", "Loonheffingennummer", "employer.iban", "Rekeningnummer (IBAN)");
        add(all, "Contactpersoon", "contact.name", "Naam", "contact.function", "Functie", "contact.phone", "Telefoon", "contact.email",
                "E-mail");
        all.add(new KnownPath(TODAY, "Dag waarop het formulier wordt gemaakt", "Formulier", Type.DATE, List.of()));
        add(all, "Formulier", REFERENCE, "Uw kenmerk (nummer van het dossier)");
        return all;
    }

    private static void add(List<KnownPath> all, String group, String... pathsAndLabels) {
        for (int at = 0; at < pathsAndLabels.length; at += 2) {
            all.add(new KnownPath(pathsAndLabels[at], pathsAndLabels[at + 1], group, Type.TEXT, List.of()));
        }
    }
}
