package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.party.Employers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Every page against every role: add a row for each new page. {own} and {other} are two employers. */
@WithApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final Role[] COLUMNS = {
        Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT, Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD,
        Role.JOB_COACH, Role.OPERATOR, Role.TRUSTED_INTERMEDIARY
    };

    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);
    private final Employer own = EmployerFixture.bakery();
    private final Employer other = EmployerFixture.bakery();

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts store;

    @Autowired
    private Employers employers;

    @BeforeAll
    void one_account_for_each_role() {
        employers.create(own);
        employers.create(other);
        for (Role role : COLUMNS) {
            String name = "matrix-" + role + "-" + UUID.randomUUID();
            Account account = store.create(name, role.label(), "matrix@werkbrug.example", store.hash("een lang wachtwoord"));
            store.addMembership(account.id(), role, isAtEmployer(role) ? own.id() : null);
            accounts.put(role, account);
        }
    }

    // A path under /beheer that no page has: 404 is "let in", 403 is "kept out".
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                        | nobody | hr  | payroll | agent | consulent | lead | coach | operator | trusted
            /inloggen                     | 200    | 302 | 302     | 302   | 302       | 302  | 302   | 302 | 302
            /toegankelijkheid             | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /licenties                    | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /hulp                         | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /hulp/begrippen               | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /weergave                     | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /termijn-berekenen            | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /loonbeslag-berekenen         | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /uitnodiging/geraden          | 404    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /netwerk                      | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /netwerk/nergens              | 404    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /netwerk/link/geraden         | 410    | 410 | 410     | 410   | 410       | 410  | 410   | 410 | 410
            /netwerk/vermelding/onbekend/wijzigen | 200 | 200 | 200   | 200   | 200       | 200  | 200   | 200 | 200
            /werk/netwerk-vermelding/onbekend | 302 | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/netwerk-uitnodigen/onbekend | 302 | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/netwerk-weghalen/onbekend | 302  | 404 | 404      | 404   | 404       | 404  | 404   | 404 | 404
            /vertrouwenspersoon/geraden   | 410    | 410 | 410     | 410   | 410       | 410  | 410   | 410 | 410
            /vertrouwenspersoon-met-account/geraden | 302 | 410 | 410 | 410 | 410      | 410  | 410   | 410 | 410
            /vertrouwenspersonen/onbekend/stoppen | 302 | 404 | 404   | 404 | 404      | 404  | 404   | 404 | 404
            /werk/vertrouwenspersoon-uitnodigen/onbekend | 302 | 404 | 404 | 404 | 404 | 404  | 404   | 404 | 404
            /werk/vertrouwenspersoon-opmerking/onbekend | 302 | 404 | 404  | 404 | 404 | 404  | 404   | 404 | 404
            /mijn-vertrouwenspersoon      | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /mijn-vertrouwenspersoon/geraden | 410 | 410 | 410     | 410   | 410       | 410  | 410   | 410 | 410
            /mijn-vertrouwenspersoon/bezoek/geraden | 410 | 410 | 410 | 410 | 410      | 410  | 410   | 410 | 410
            /werk/vertrouwenspersoon-eigen-link/onbekend | 302 | 404 | 404 | 404 | 404 | 404  | 404   | 404 | 404
            /werk/vertrouwenspersoon-melden/onbekend | 302 | 404 | 404  | 404 | 404 | 404  | 404   | 404 | 404
            /aannemen                     | 302    | 302 | 302     | 302   | 200       | 200  | 200   | 200 | 200
            /werk/aannemen/{own}          | 302    | 200 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /werk/aannemen/{other}        | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /welke-regelingen             | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /wat-levert-het-op            | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /werkgever-aanmelden          | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /werkgever-aanmelden/bevestigen/geraden | 410 | 410 | 410 | 410  | 410       | 410  | 410   | 410 | 410
            /lab                          | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /lab/export.csv               | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /lab/export.xlsx              | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /lab/initiatieven             | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /lab/initiatieven/onbekend    | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/lab-initiatief/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/lab-waarde/onbekend     | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/bedrijfsgrootte/{own}   | 302    | 200 | 200 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/bedrijfsgrootte/{other} | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /maatwerkbudget               | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/maatwerkbudget/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/maatwerkbudget-borg/onbekend | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/maatwerkbudget-intrekken/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/maatwerkbudget-inrichten/nieuw | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /plekken                      | 302    | 200 | 200 | 200 | 404 | 404 | 404 | 404 | 404
            /plekken/onbekend             | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/plek/{own}              | 302    | 200 | 200 | 200 | 404 | 404 | 404 | 404 | 404
            /werk/plek/{other}            | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/plek-sluiten/onbekend   | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/voorstellen/onbekend    | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/voorstellen/onbekend:{own} | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/voorstel-intrekken/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /melden                       | 200    | 302 | 302 | 302 | 302 | 302 | 302 | 302 | 302
            /melden/volgen                | 200    | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /signaal-geven                | 302    | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /mijn-signalen                | 302    | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /mijn-signalen/onbekend       | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /signalen                     | 302    | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /signalen/inrichting          | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/signalen-inrichten/eigen | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/signaal-oneens/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/signalen-belofte/eigen  | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /schuldhulp-bericht/geraden   | 404    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/schuldhulp-verwijzen/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/schuldhulp-intrekken/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/schuldhulp-gehoord/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /resultaatcontracten          | 302    | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /resultaatcontracten/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /resultaatcontracten/onbekend/kasboek | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /resultaatcontracten/onbekend/rapport.pdf | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaatcontract/nieuw | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaatcontract-wijzigen/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaatcontract-wijziging-intrekken/onbekend | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-groep/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-instroom/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-deelname/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-toestemming-intrekken/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-melden/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-opnieuw/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-opnieuw-vragen/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-inleg/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-uitvoerder/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/resultaat-verdeling/onbekend | 302    | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /css/werkbrug.css             | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /actuator/health/liveness     | 200    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /actuator/env                 | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /                             | 302    | 302 | 302     | 302   | 302       | 302  | 302   | 302 | 302
            /bestaat-niet                 | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /vervanging                   | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /meldingen                    | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /meldingen/instellingen       | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /meldingen/geraden            | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loket                        | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loket/overdragen             | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loket/overdragen/00000000-0000-0000-0000-000000000000 | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /loket/overdragen/00000000-0000-0000-0000-000000000000/brieven.pdf | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /vervanging/collega           | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werkt-voor                   | 302    | 200 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /overzicht                    | 302    | 200 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /begeleiding/vandaag          | 302    | 404 | 404     | 404   | 404       | 404  | 200   | 404 | 404
            /begeleiding/onbekend/plannen | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /begeleiding/afspraken/onbekend | 302  | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /inbox                        | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /inbox?lijst=alles&sorteer=taak | 302  | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /inbox/laatste                | 302    | 302 | 302     | 302   | 302       | 302  | 302   | 302 | 302
            /inbox/kolommen               | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /inbox/weergaven              | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /inbox/weergaven/onbekend/weg | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /inbox/samen/00000000-0000-0000-0000-000000000000 | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /inbox/geraden/later          | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /inbox/geraden/teruggeven     | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /beheer/bestaat-niet          | 302    | 403 | 403     | 403   | 403       | 403  | 403   | 404 | 403
            /termijnen/eigen              | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /termijnen/dwangsom           | 302    | 200 | 200     | 200   | 404       | 200  | 404   | 404 | 404
            /termijnen/bestaat-niet       | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /beheer/termijnen             | 302    | 403 | 403     | 403   | 403       | 403  | 403   | 200 | 403
            /termijnen                    | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /termijnen?weergave=maand     | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /termijnen/export.csv         | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /termijnen/export.xlsx        | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /beheer/een-keer-verteld      | 302    | 403 | 403     | 403   | 403       | 403  | 403   | 200 | 403
            /aannames/onbekend/bewijskalender | 302 | 404 | 404    | 404   | 404       | 404  | 404   | 404 | 404
            /loonbeslagen                 | 302    | 404 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /loonbeslagen/export.csv      | 302    | 404 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /loonbeslagen/export.xlsx     | 302    | 404 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /loonbeslagen?sorteer=wacht   | 302    | 404 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /termijnen/agenda             | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /agenda/geraden.ics           | 404    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loonbeslag/loonruns          | 302    | 200 | 302     | 302   | 200       | 200  | 200   | 200 | 200
            /loonbeslag/loonruns/{own}    | 302    | 404 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /loonbeslag/loonruns/{other}  | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loonbeslag/loonruns/{own}/sleutels | 302 | 404 | 200  | 200   | 404       | 404  | 404   | 404 | 404
            /loonbeslag/loonruns/{other}/sleutels | 302 | 404 | 404 | 404  | 404       | 404  | 404   | 404 | 404
            /loonbeslag/loonruns/{own}/betaaldag/2026-06-25/overdracht.csv | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /loonbeslag/loonruns/inlezing/onbekend | 302 | 404 | 404 | 404 | 404       | 404  | 404   | 404 | 404
            /loonbeslag/loonruns/inlezing/onbekend/overdracht.csv | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /loonbeslag/loonruns/inlezing/onbekend/specificaties.zip | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /loonbeslag/afdrachten        | 302    | 200 | 302     | 302   | 200       | 200  | 200   | 200 | 200
            /loonbeslag/afdrachten/{own}  | 302    | 404 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /loonbeslag/afdrachten/{other} | 302   | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loonbeslag/afdrachten/bestand/onbekend | 302 | 404 | 404 | 404 | 404      | 404  | 404   | 404 | 404
            /loonbeslag/afdrachten/bestand/onbekend/betaalopdracht.xml | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /social-return                | 302    | 302 | 302     | 302   | 200       | 200  | 200   | 200 | 200
            /social-return/{own}          | 302    | 200 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /social-return/{other}        | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /social-return/contract/onbekend | 302 | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /social-return/contract/onbekend/bewijs.pdf | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/social-return-verstuurd/onbekend | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/social-return-contract/onbekend | 302 | 404 | 404 | 404  | 404       | 404  | 404   | 404 | 404
            /werk/social-return-naam/onbekend | 302 | 404 | 404    | 404   | 404       | 404  | 404   | 404 | 404
            /werk/social-return-meekijken/onbekend | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/social-return-uren/onbekend | 302 | 404 | 404    | 404   | 404       | 404  | 404   | 404 | 404
            /opdrachtgever/social-return  | 302    | 404 | 404     | 404   | 200       | 200  | 404   | 404 | 404
            /opdrachtgever/social-return/onbekend | 302 | 404 | 404 | 404  | 404       | 404  | 404   | 404 | 404
            /opdrachtgever/social-return/onbekend/bewijs.pdf | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /werk/offerte-wijzigen/onbekend | 302  | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/offerte-weghalen/onbekend | 302  | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /bouwblokken                  | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/bouwblokken/nieuw       | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /lokale-regelingen            | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /lokale-regelingen/onbekend   | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/lokale-regeling/nieuw   | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /inbox/onbekend/opmerkingen   | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /dossiers/onbekend/processen  | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /dossiers/onbekend/processen/hire-intake/onbekend | 302 | 404 | 404 | 404 | 404 | 404 | 404  | 404 | 404
            /dossiers/onbekend/processen/hire-intake/onbekend/tekening.bpmn | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /dossiers/onbekend/documenten | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /dossiers/onbekend/documenten.zip | 302 | 404 | 404    | 404   | 404       | 404  | 404   | 404 | 404
            /dossiers/onbekend/documenten/samengevoegd.pdf | 302 | 404 | 404 | 404 | 404 | 404 | 404  | 404 | 404
            /documenten/onbekend/bekijken | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /documenten/onbekend/bladzijden/1.png | 302 | 404 | 404 | 404  | 404       | 404  | 404   | 404 | 404
            /werk/dienstverband-eindigt/onbekend | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/toch-in-dienst/onbekend | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/ziek-melden/onbekend    | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/beter-melden/onbekend   | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/twee-jaar-minimumloon/onbekend | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/bezwaar/onbekend        | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/bezwaar-per-brief/onbekend | 302 | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werk/bezwaar-intrekken/onbekend | 302 | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loonkostensubsidie/betalingen | 302   | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /loonkostensubsidie/betalingen/onbekend | 302 | 404 | 404 | 404 | 404      | 404  | 404   | 404 | 404
            /loonkostensubsidie/betalingen/onbekend/betaalopdracht.xml | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /loonkostensubsidie/specificatie/onbekend/{own} | 302 | 404 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /begeleiding                  | 302    | 200 | 200     | 200   | 200       | 200  | 200   | 200 | 200
            /begeleiding/onbekend/uren    | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /begeleiding/onbekend/aantekeningen | 302 | 404 | 404  | 404   | 404       | 404  | 404   | 404 | 404
            /aannames/onbekend/pakket     | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /beheer/formulieren           | 302    | 403 | 403     | 403   | 403       | 403  | 403   | 200 | 403
            /beheer/formulieren/nieuw     | 302    | 403 | 403     | 403   | 403       | 403  | 403   | 200 | 403
            /beheer/formulieren/onbekend/nieuwe-versie | 302 | 403 | 403 | 403 | 403 | 403 | 403 | 404 | 403
            /beheer/formulieren/versies/onbekend | 302 | 403 | 403 | 403 | 403      | 403  | 403   | 404 | 403
            /beheer/formulieren/versies/onbekend/bladzijden/1.png | 302 | 403 | 403 | 403 | 403 | 403 | 403 | 404 | 403
            /beheer/formulieren/versies/onbekend/voorbeeld.pdf | 302 | 403 | 403 | 403 | 403 | 403 | 403 | 404 | 403
            /aannames/onbekend/formulieren/onbekend | 302 | 404 | 404 | 404 | 404   | 404  | 404   | 404 | 404
            /werkgevers                   | 302    | 302 | 302     | 302   | 200       | 200  | 200   | 200 | 200
            /werkgevers/{own}             | 302    | 200 | 200     | 200   | 404       | 404  | 404   | 404 | 404
            /werkgevers/{own}/wijzigen    | 302    | 200 | 200     | 404   | 404       | 404  | 404   | 404 | 404
            /werkgevers/{own}/vestigingen | 302    | 200 | 200     | 404   | 404       | 404  | 404   | 404 | 404
            /werkgevers/{other}/vestigingen | 302  | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werkgevers/{other}           | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            /werkgevers/{other}/wijzigen  | 302    | 404 | 404     | 404   | 404       | 404  | 404   | 404 | 404
            """)
    void each_role_gets_only_its_own_pages(
            String page, int nobody, int hr, int payroll, int agent, int consulent, int lead, int coach, int operator, int trusted)
            throws Exception {
        String address = page.replace("{own}", own.id()).replace("{other}", other.id());
        int[] expected = {hr, payroll, agent, consulent, lead, coach, operator, trusted};

        assertThat(status(address, null)).as("nobody at " + page).isEqualTo(nobody);
        for (int column = 0; column < COLUMNS.length; column++) {
            assertThat(status(address, COLUMNS[column]))
                    .as(COLUMNS[column] + " at " + page)
                    .isEqualTo(expected[column]);
        }
    }

    private int status(String address, Role role) throws Exception {
        var request = get(address).accept(MediaType.TEXT_HTML, MediaType.ALL);
        if (role != null) {
            request = request.with(SignIn.as(accounts.get(role), role));
        }
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private static boolean isAtEmployer(Role role) {
        return role == Role.EMPLOYER_HR || role == Role.EMPLOYER_PAYROLL || role == Role.PAYROLL_AGENT;
    }
}
