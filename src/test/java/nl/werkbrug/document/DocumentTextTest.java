package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkbrug.document.Declaration.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTextTest {

    @Test
    void the_declaration_states_every_fact() {
        assertThat(text(DocumentFixtures.declaration()))
                .contains("Betreft: verklaring derdenbeslag op loon", "Ons kenmerk: WB-2026-0001", "pagina 1 van 3")
                .contains("De volgorde en de woorden zijn van onszelf", "artikel 2, onder e")
                .contains("K. Exploot", "D-2026-778899", "NL91 ABNA 0417 1643 00", "01-06-2026 om 10:45 uur", "02-06-2026")
                .contains("Energiebedrijf Voorbeeld N.V.", "mr. A. Raadsvrouw", "€ 2.450,00", "€ 312,44")
                .contains("Sam de Vries-Özdemir", "03-02-1990", "111222333", "12345678")
                .contains("Arbeidsovereenkomst, met inhouding van loonheffing", "geen einddatum bekend", "Uitzendkracht")
                .contains("de 25e van de maand", "€ 2.890,00", "€ 512,18", "€ 139,50", "€ 121,07", "€ 2.117,25")
                .contains("€ 1.875,40", "05-06-2026", "€ 241,85", "€ 1.410,00", "€ 175,20", "Reiskosten € 96,60")
                .contains("Dertiende maand december € 1.600,00", "Voorschot op loon 01-05-2026 € 50,00")
                .contains("TD-55501", "Loonvordering Belastingdienst", "Kredietbank Voorbeeld")
                .contains("20 procent ziek gemeld", "Loonstrook mei 2026", "Elektronisch, op het adres")
                .contains("Ik heb deze verklaring naar waarheid ingevuld.")
                .doesNotContain("null");
    }

    @Test
    void the_declaration_says_so_when_a_fact_is_not_stated_and_leaves_the_bsn_out() {
        assertThat(text(DocumentFixtures.barestDeclaration()))
                .contains("Naam niet opgegeven", "Nettoloon niet opgegeven", "Onbelaste vergoedingen: niet opgegeven")
                .contains("Andere beslagen op dit loon: niet opgegeven", "Bijlagen: niet opgegeven")
                .doesNotContain("Burgerservicenummer", "null");
    }

    @Test
    void none_is_another_answer_than_no_answer() {
        Declaration bare = DocumentFixtures.barestDeclaration();
        Declaration noOthers = new Declaration(
                bare.letter(), null, null, null, null, null, null,
                new Declaration.Others(List.of(), List.of(), List.of()), null, List.of(), null);

        assertThat(text(noOthers))
                .contains("Andere beslagen op dit loon: geen", "overdracht van het loon: geen", "Bijlagen: geen");
    }

    @Test
    void without_an_employment_no_wage_is_asked() {
        Declaration bare = DocumentFixtures.barestDeclaration();
        Relation none = new Relation(Relation.Kind.NONE, "Is hier nooit in dienst geweest", null, null, null, null);
        Declaration declaration = new Declaration(
                bare.letter(), null, null, null, null, none, null, null, null, null, null);

        assertThat(text(declaration))
                .contains("Is hier nooit in dienst geweest", "Niet van toepassing: wij betalen de schuldenaar geen loon.")
                .doesNotContain("Brutoloon");
    }

    @ParameterizedTest
    @EnumSource(names = {
        "WAGE_SUBSIDY_DECISION", "PENALTY_DECISION", "AUTHORITY_DECISION", "OBJECTION_DECISION", "CHANGED_DECISION", "CUSTOM_BUDGET_LETTER", "CUSTOM_BUDGET_CLAIM"
    })
    void a_decision_says_in_whose_name_it_is_made(DocumentType type) {
        List<DocumentModel> samples = SampleDocuments.full().filter(it -> it.type() == type).toList();
        assertThat(samples).isNotEmpty().map(SampleRendering::text)
                .allSatisfy(text -> assertThat(text).contains("namens het college van burgemeester en wethouders,"));
    }

    @Test
    void a_letter_about_a_budget_that_is_no_decision_is_made_in_nobodys_name() {
        assertThat(text(CustomBudgetFixtures.barest())).doesNotContain("kunt bezwaar maken", "namens het college");
    }

    @Test
    void the_leaflet_tells_the_employee_the_dates_and_where_help_is() {
        assertThat(text(DocumentFixtures.leaflet()))
                .contains("beslag gelegd", "€ 1.875,40 per maand", "binnen vier weken", "binnen twee weken")
                .contains("uiterlijk op 15 juni 2026", "16 juni 2026", "30 juni 2026", "Loket Rondkomen")
                .contains("Wij vertellen het loket of uw jobcoach alleen over dit beslag als u dat goed vindt.");
        assertThat(text(DocumentFixtures.barestLeaflet())).contains("Wij weten nog niet hoe hoog uw beslagvrije voet is.");
    }

    @Test
    void the_leaflet_about_a_deduction_knows_no_bailiff_and_no_protected_amount() {
        assertThat(text(DocumentFixtures.leafletAboutDeduction()))
                .contains("uitleg over een inhouding op uw loon", "Op 1 juni 2026 kregen wij bericht van CAK", "alleen over deze inhouding")
                .doesNotContain("deurwaarder", "beslag");
        assertThat(DocumentFixtures.leafletAboutDeduction().type().title()).isEqualTo("Uitleg over een inhouding op uw loon");
        assertThat(DocumentFixtures.leaflet().type().title()).isEqualTo("Uitleg over beslag op uw loon");
    }

    @Test
    void the_specification_of_a_wage_subsidy_names_dossier_and_personnel_number_and_no_employee() {
        assertThat(text(SpecificationFixtures.full()))
                .contains("specificatie loonkostensubsidie juni 2026", "20 juni 2026", "Dossier 2026-000123, personeelsnummer P-77", "€ 1.239,42")
                .contains("mei 2026", "Het verschil gaat van deze betaling af.", "-€ 100,00", "Samen € 1.139,42", "Schatting.")
                .doesNotContain("null", "Vries");
        assertThat(text(SpecificationFixtures.barest())).contains("Dossier 2026-000001. Subsidie").doesNotContain("null", "personeelsnummer");
    }

    @Test
    void the_statement_shows_every_step_and_every_payment() {
        assertThat(text(PayRunFixtures.full()))
                .contains("specificatie loonbeslag juni 2026", "25 juni 2026", "Netto uitbetaling € 2.213,85", "-€ 96,60")
                .contains("Nettoloon voor het beslag € 2.117,25", "-€ 1.875,40", "CAK-2026-1", "€ 1.796,80")
                .contains("Samen € 2.213,85", "€ 483,70", "€ 2.278,74", "De premie voor het CAK");
    }

    @Test
    void the_alimony_decision_goes_back_as_seen() {
        assertThat(text(DocumentFixtures.seenAndSigned()))
                .contains("Voor gezien", "artikel 479g", "20 mei 2026", "Achterstand € 1.200,00")
                .contains("Nieuwe termijn, per maand € 250,00", "25 juni 2026");
    }

    @ParameterizedTest
    @EnumSource(DeductionConfirmation.Kind.class)
    void the_authority_hears_when_the_deduction_starts(DeductionConfirmation.Kind kind) {
        String article = kind == DeductionConfirmation.Kind.TAX_CLAIM ? "artikel 19" : "artikel 18f";

        assertThat(text(DocumentFixtures.deduction(kind)))
                .contains(article, "28 mei 2026", "25 juni 2026", "€ 1.980,00", "Er ligt al een loonbeslag van 9 maart 2026.");
    }

    @ParameterizedTest
    @MethodSource("nl.werkbrug.document.ChangeFixtures#full")
    void every_letter_about_a_change_says_what_we_do_and_what_we_ask(Change change) {
        assertThat(text(letter(change)))
                .contains("Betreft: " + change.kind().subject(), "1 juni 2026", "Wat doen wij?", "Wat vragen wij u?")
                .contains(telling(change));
    }

    @Test
    void a_new_account_that_nobody_checked_is_not_used_yet() {
        String letter = ChangeFixtures.barest()
                .filter(change -> change.kind() == Change.Kind.OTHER_ACCOUNT)
                .map(change -> text(letter(change)))
                .findFirst()
                .orElseThrow();

        assertThat(letter).contains("Daarom betalen wij pas op het nieuwe nummer nadat u het heeft bevestigd.");
    }

    private static ChangeLetter letter(Change change) {
        return new ChangeLetter(DocumentFixtures.letter(), DocumentFixtures.garnishment(), change);
    }

    /** The fact that makes each letter that letter. */
    private static String[] telling(Change change) {
        return switch (change.kind()) {
            case NEW_PROTECTED_AMOUNT -> new String[] {"€ 1.910,15", "25 juli 2026", "te veel aan u betaald", "verrekent", "€ 1.146,09"};
            case ASK_PROTECTED_AMOUNT -> new String[] {"92,5 procent", "meer dan 12 maanden", "woont nu alleen", "25 juli 2026"};
            case WAGE_CHANGE -> new String[] {"€ 2.117,25", "€ 2.301,00", "De reden is: meer uren", "nog klopt"};
            case OTHER_ACCOUNT -> new String[] {"NL91 ABNA 0417 1643 00", "12 juni 2026", "gecontroleerd"};
            case SUSPENSION -> new String[] {"geschorst vanaf 1 juli 2026", "verzet tegen het dwangbevel", "Wij bewaren het"};
            case RESUMPTION -> new String[] {"loopt weer door vanaf 1 juli 2026", "€ 241,85 bewaard"};
            case RELEASE -> new String[] {"opgeheven vanaf 1 juli 2026", "€ 2.762,44", "€ 241,85", "betalen wij aan de werknemer"};
            case EMPLOYMENT_ENDED -> new String[] {"31 juli 2026", "25 augustus 2026", "€ 241,85"};
            case EMPLOYMENT_GOES_ON -> new String[] {"31 juli 2026", "blijft bij ons in dienst", "25 juli 2026"};
            case ANOTHER_GARNISHMENT -> new String[] {"4 mei 2026", "Vierde Deurwaarders", "U bent de coördinerend deurwaarder"};
            case WHO_COORDINATES -> new String[] {"Meld uw vordering bij de coördinerend deurwaarder", "TD-12", "VD-77"};
            case YOU_COORDINATE -> new String[] {"NL91 ABNA 0417 1643 00", "25 juli 2026", "€ 241,85"};
            case OTHER_COORDINATOR -> new String[] {"Tweede Deurwaarders", "25 juli 2026", "TD-12"};
            case ORDER_QUESTION -> new String[] {"VD-77", "€ 241,85", "Schrijf ons voor elk van deze inhoudingen"};
            case LAPSED -> new String[] {"1 juli 2026", "artikel 301 lid 3", "€ 241,85", "bewindvoerder"};
            case STAYED -> new String[] {"31 december 2026", "€ 241,85", "loopt uw beslag vanzelf weer"};
            case REVIVED -> new String[] {"loopt weer vanaf 1 juli 2026", "25 juli 2026"};
            case FINAL_STATEMENT_REQUEST -> new String[] {"€ 2.600,00", "€ 162,44", "eindafrekening", "25 juli 2026"};
        };
    }
}
