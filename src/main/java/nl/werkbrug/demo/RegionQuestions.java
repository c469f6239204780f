package nl.werkbrug.demo;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.shared.Language;
import nl.werkbrug.signal.Reporter;
import nl.werkbrug.signal.SignalKind;

/** What people of the region asked last year, each something of their own, and what they heard. */
final class RegionQuestions {

    private static final int EACH = 5;
    private static final String[] WAITING = {
        "Joke Visbeen", "Karim Haddou", "Lena Vos", "Mo Tahiri", "Nel Drost", "Olga Brandt", "Piet Sluis", "Rana Aziz", "Siem Hof", "Tess Kok",
        "Ugur Celik", "Vera Mulder", "Wout Jansma", "Xandra Pol", "Yusra Omar"};

    static final List<Asked> WINTER = List.of(
            stuck("Ik wacht op een brief van de gemeente over mijn werk.", "De brief lag nog bij ons. U hebt hem vrijdag in huis."),
            stuck("Ik mag beginnen, maar niemand tekent mijn papieren.", "De papieren zijn getekend. U kunt maandag beginnen."),
            stuck("Mijn consulent is weg. Wie helpt mij nu?", "Vanaf nu helpt Lotte u. Zij belt u morgen."),
            stuck("Ik kreeg twee brieven die elkaar tegenspreken.", "De tweede brief klopt. De eerste trekken wij in."),
            stuck("Mijn reiskosten zijn al een maand niet betaald.", "Het geld is vandaag overgemaakt. Sorry voor het wachten."));
    static final List<Asked> SPRING = List.of(
            stuck("Ik heb drie keer gebeld over een werkplek en hoor niets.", "Er is nu geen plek. Wij bellen u als er een is."),
            stuck("Ik mag pas naar de opleiding als de gemeente ja zegt.", "U hebt al een diploma. Daarom kan het niet."),
            stuck("Mijn aanvraag voor een jobcoach is kwijt.", "Stuur de aanvraag nog een keer, dan kijken wij ernaar."),
            stuck("Ik ken niemand bij het loket die mijn zaak kent.", "U kunt elke dag bellen tussen negen en twaalf uur."),
            stuck("Mijn uitkering stopte op de dag dat ik begon, maar het loon komt later.", "De regels zijn zo. Vraag uw werkgever om een voorschot."));
    static final List<String> DISPUTES = List.of(
            "Dat zeiden jullie in maart ook al.", "Mijn diploma is van een ander vak.", "Ik stuurde hem al twee keer.",
            "Dan krijg ik elke keer iemand anders.", "Mijn werkgever geeft geen voorschot.");
    static final List<String> LAST_WORDS = List.of(
            "De gemeente nodigt u deze week uit voor een gesprek over twee plekken.", "De gemeente kijkt opnieuw en vraagt de school om advies.",
            "De aanvraag is gevonden. De jobcoach belt u morgen.", "U krijgt één vaste consulent. Zijn naam staat in de brief.",
            "De gemeente betaalt de eerste maand door. Dat hoort zo bij een nieuwe baan.");
    static final List<Asked> AUTUMN = List.of(
            stuck("Mijn proefplaatsing is voorbij. Mag ik blijven werken?", "Ja. Uw werkgever maakt het contract deze week."),
            stuck("Ik weet niet wie over mijn werkplek gaat: UWV of de gemeente.", "De gemeente. U hoeft niets meer te doen."),
            stuck("Ik wacht op iemand die met mij meegaat op de eerste dag.", "Uw jobcoach gaat maandag met u mee."),
            stuck("Het formulier vraagt een nummer dat ik niet heb.", "U kunt dat leeg laten. Wij vulden het aan."),
            stuck("Mijn rooster past niet bij de opvang van mijn kind.", "Wij spraken uw werkgever. U begint een uur later."));
    static final List<Asked> SEEKING = List.of(
            seeking("Wij zoeken iemand voor de zagerij, vier ochtenden.", "Er zijn twee mensen die dit willen. U krijgt vandaag hun namen."),
            seeking("Wij zoeken iemand voor schoonmaak in de avond.", "Er is iemand in de Havenbuurt. Ik bel u morgen."),
            seeking("Wij zoeken hulp in de winkel op zaterdag.", "Een leerling wil graag. Kom kennismaken op donderdag."),
            seeking("Wij zoeken iemand die deeg wil leren maken.", "Wij hebben iemand voor u die een proefplaatsing wil."),
            seeking("Wij zoeken een heftruckchauffeur, ook zonder papieren.", "Er is iemand die het certificaat volgende maand haalt."));
    static final List<Asked> SEEKING_AGAIN = List.of(
            seeking("Wij zoeken iemand voor het magazijn, drie dagen.", "Drie mensen willen komen kijken. Ik bel u vanmiddag."),
            seeking("Wij zoeken een schoonmaker voor een school.", "Iemand uit de Veerbuurt wil dit graag. U krijgt een mail."),
            seeking("Wij zoeken iemand die onze bezorgauto wil rijden.", "Er is iemand met een rijbewijs die maandag kan beginnen."),
            seeking("Wij zoeken een hulp in de keuken, alleen overdag.", "Kom donderdag naar het loket. Dan zijn er twee kandidaten."),
            seeking("Wij zoeken iemand voor de administratie, twaalf uur.", "Wij kennen iemand die dit werk eerder deed. Zij belt u."),
            seeking("Wij zoeken iemand die pallets wil leren maken.", "Een leerling van de praktijkschool wil op proef komen."));

    static final List<Wish> CLOTHES = List.of(
            new Wish("Werkschoenen", "90.00", "90.00", "Zonder mag niemand de hal in.", "Zo kan de werknemer beginnen.", null),
            new Wish("Een regenpak", "75.00", "75.00", "Het laden gebeurt buiten.", "Bij dit werk is het nodig.", null),
            new Wish("Werkschoenen en twee broeken", "140.00", "110.00", "De eigen kleding is niet sterk genoeg.", "Eén broek geeft de werkgever.", null),
            new Wish("Gehoorbescherming op maat", "120.00", "120.00", "Naast de zaag is het te hard voor gewone doppen.", "Dit voorkomt schade.", null),
            new Wish("Schoenen met een steunzool", "165.00", "165.00", "Met gewone schoenen gaat staan niet lang.", "Zo kan de werknemer de hele dienst staan.", null),
            new Wish("Handschoenen en een jas", "95.00", "60.00", "In de hal is het koud.", "De handschoenen geeft de werkgever.", null));
    static final List<String> CLOTHES_BROUGHT = List.of(
            "Werkt veilig mee in de hal.", "Staat nu ook bij regen op het laadplein.", "Draait alle diensten mee.", "Kan nu aan de zaag werken.",
            "Heeft minder pijn en werkt een dag meer.", "Doet nu ook de vroege dienst.");
    static final List<Wish> SPRING_TRAVEL = List.of(
            new Wish("Een fiets", "240.00", "240.00", "De bus rijdt niet zo vroeg.", "Er is geen andere manier om op tijd te zijn.", null),
            refused("Een scooter", "450.00", "Lopen duurt een uur.", "Er rijdt een busje van de werkgever.", "Vraag uw werkgever om mee te rijden met het busje."),
            new Wish("Treinkaart voor een maand", "160.00", "120.00", "Het loon komt pas na een maand.", "Drie weken zijn nodig tot het eerste loon.", null),
            refused("Een elektrische fiets", "500.00", "De heuvel is steil.", "De afstand is twee kilometer.", "De fietsbank leent u een gewone fiets."),
            new Wish("Reparatie van een fiets", "85.00", "85.00", "De fiets staat al een maand stuk.", "Zo komt de werknemer zelf op het werk.", null));
    static final List<String> TRAVEL_BROUGHT = List.of(
            "Is altijd op tijd.", "", "Kocht daarna zelf een kaart.", "", "Fietst elke dag.");
    static final List<Wish> AUTUMN_TRAVEL = List.of(
            new Wish("Een tweedehands fiets", "180.00", "180.00", "De dienst begint om zes uur.", "Om die tijd rijdt er niets.", null),
            refused("Parkeergeld", "120.00", "Bij de fabriek is het betaald parkeren.", "De fabriek heeft een eigen terrein.", "Vraag de fabriek om een kaart voor het terrein."),
            new Wish("Busabonnement voor twee maanden", "150.00", "75.00", "De weg is te gevaarlijk om te fietsen.", "De werkgever betaalt de tweede maand.", null),
            refused("Benzine", "200.00", "De auto van een broer is te leen.", "De bus stopt voor de deur.", "De werkgever vergoedt de bus vanaf de eerste dag."),
            refused("Een taxi in de avond", "300.00", "Na tien uur rijdt de bus niet.", "Een collega woont in dezelfde straat.", "Rijd mee met uw collega. De werkgever regelt dat."),
            new Wish("Fietslessen", "95.00", "95.00", "Fietsen is nieuw voor de werknemer.", "Daarna kan de werknemer zelf naar het werk.", null));
    static final List<Wish> WINTER_TRAVEL = List.of(
            new Wish("Een fiets van de fietsbank", "110.00", "110.00", "Naar het bedrijventerrein rijdt geen bus.", "De fietsbank heeft er een.", null),
            new Wish("Een maand met de regiotaxi", "210.00", "210.00", "De fiets is pas volgende maand klaar.", "Zo begint de werknemer op tijd.", null),
            new Wish("Lampen en een slot", "45.00", "45.00", "De dienst eindigt in het donker.", "Het is veilig en goedkoop.", null),
            new Wish("Een treinkaart tot het eerste loon", "135.00", "135.00", "Het spaargeld is op.", "Daarna betaalt de werknemer zelf.", null),
            new Wish("Een driewieler, tweedehands", "480.00", "480.00", "Op twee wielen gaat het evenwicht niet.", "Een andere manier is duurder.", null),
            new Wish("Een bromfietsexamen", "260.00", "260.00", "Het werk is achttien kilometer verder.", "De werkgever leent een bromfiets uit.", null));
    static final List<String> WINTER_BROUGHT = List.of(
            "Is er elke dag om zeven uur.", "Fietst nu zelf.", "Doet ook de late dienst.", "Kocht zelf een jaarkaart.", "Gaat er ook mee naar de dokter.",
            "Rijdt elke dag en kwam nooit te laat.");

    static final List<String> AUTUMN_BROUGHT = List.of(
            "Komt zelf, ook in het weekend.", "", "Betaalt de bus nu zelf.", "", "", "Fietst nu ook naar vrienden.");

    private RegionQuestions() {}

    /** A question and its answer. */
    record Asked(SignalKind kind, String text, String answer) {}

    /**
     * Something that a custom budget could pay.
     *
     * @param granted null when it was refused
     * @param instead what else there is; null when it was not refused
     */
    record Wish(String what, String asked, String granted, String why, String reason, String instead) {

        boolean refused() {
            return granted == null;
        }
    }

    /** Five citizens, others than those from another place on. */
    static List<Reporter> waiting(int from) {
        return IntStream.range(from, from + EACH)
                .mapToObj(at -> Reporter.byMail(WAITING[at], "melder" + (at + 1) + DemoUser.MAIL_DOMAIN, Language.DUTCH)).toList();
    }

    private static Asked stuck(String text, String answer) {
        return new Asked(SignalKind.STUCK, text, answer);
    }

    private static Asked seeking(String text, String answer) {
        return new Asked(SignalKind.CANDIDATES, text, answer);
    }

    private static Wish refused(String what, String asked, String why, String reason, String instead) {
        return new Wish(what, asked, null, why, reason, instead);
    }
}
