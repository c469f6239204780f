package nl.werkbrug.onboarding.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerChange;
import nl.werkbrug.party.EmployerInput;
import nl.werkbrug.shared.Language;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** From the public page to an employer that is joined, and what it changes later. */
abstract class OnboardingStory extends OnboardingBench {

    private static final String NEW_IBAN = "NL20INGB0001234567";

    @Test
    void an_employer_without_an_account_is_confirmed_reminded_and_joined() throws Exception {
        Employer employer = registers(true);
        Viewer hr = contact();

        assertThat(employer.iban()).isNull();
        assertThat(onboarding.confirmed(employer.id())).isFalse();
        assertThat(employers.branches(employer.id())).extracting(it -> it.number().value()).containsExactly("000012345678");
        assertThat(task("confirm-employer", caseworker).dueOn()).isEqualTo("2026-06-08");

        does("confirm-employer", caseworker, Map.of("decision", "RIGHT"));
        assertThat(onboarding.confirmed(employer.id())).isTrue();
        assertThat(subjects()).contains("Het loket heeft uw bedrijf bevestigd", "Wij missen uw rekeningnummer");

        reach(LocalDate.of(2026, 6, 8));
        reach(LocalDate.of(2026, 6, 15));
        assertThat(subjects().stream().filter("Herinnering: wij missen uw rekeningnummer"::equals)).hasSize(2);

        does("tell-bank", hr, Map.of("iban", NEW_IBAN));
        reach(LocalDate.of(2026, 6, 22));
        assertThat(subjects().stream().filter("Herinnering: wij missen uw rekeningnummer"::equals)).hasSize(2);
        assertThat(employers.find(employer.id()).orElseThrow().iban().value()).isEqualTo(NEW_IBAN);
        assertThat(bench.results("employer-onboarding", registration(employer))).endsWith("end_joined");
    }

    @Test
    void an_account_that_is_filled_in_at_the_employer_counts_at_once_and_ends_the_asking() throws Exception {
        Employer employer = registers(true);
        does("confirm-employer", caseworker, Map.of("decision", "RIGHT"));

        EmployerChange change = employers.update(withIban(employer, NEW_IBAN), contact());
        bench.runJobs();

        assertThat(change).isInstanceOf(EmployerChange.Saved.class);
        assertThat(bench.results("employer-onboarding", registration(employer))).containsExactly("end_joined");
    }

    @Test
    void the_loket_asks_the_employer_mends_and_the_loket_sees_both() throws Exception {
        Employer employer = registers(false);
        does("confirm-employer", caseworker, Map.of("decision", "ASK", "question", "Klopt de naam?"));

        does("complete-employer", contact(), Map.of(
                "name", "De Kistenmaker BV", "street", "Zaagwerf 3", "postcode", "6099 BC", "city", "Maasbrug",
                "kvkNumber", employer.kvkNumber().value(), "wageTaxNumber", "987654321L02", "answer", "Nu wel."));

        assertThat(employers.find(employer.id()).orElseThrow().name()).isEqualTo("De Kistenmaker BV");
        assertThat(page("/werk/taak/" + task("confirm-employer", caseworker).id(), caseworker))
                .contains("Klopt de naam?", "Nu wel.", "De Kistenmaker BV", "987654321L02");
    }

    @Test
    void who_waits_for_the_loket_reads_in_the_inbox_that_it_waits_and_what_comes_next() throws Exception {
        registers(false);
        String waiting = page("/inbox", contact());
        String ofLoket = page("/inbox", caseworker);
        does("confirm-employer", caseworker, Map.of("decision", "RIGHT"));

        assertThat(waiting).contains("de aanmelding wacht op Gemeente", "U hoeft nu niets te doen.", "krijgt u een mail", "Bel het loket")
                .doesNotContain("U hebt nu geen taken.");
        assertThat(ofLoket).doesNotContain("de aanmelding wacht op");
        assertThat(page("/inbox", contact())).doesNotContain("de aanmelding wacht op").contains("U hebt nu geen taken.");
    }

    @Test
    void a_refused_registration_closes_account_and_dossier_and_may_be_done_again() throws Exception {
        Employer employer = registers(false);
        does("confirm-employer", caseworker, Map.of("decision", "WRONG", "reason", "Dit bedrijf bestaat niet."));

        assertThat(mailText("Uw aanmelding bij Werkbrug is afgewezen")).contains("Dit bedrijf bestaat niet.");
        assertThat(accounts.find(mail).map(Account::active)).contains(false);
        assertThat(onboarding.confirmed(employer.id())).isFalse();

        Employer again = registers(false);

        assertThat(again.id()).isNotEqualTo(employer.id());
        assertThat(accounts.find(mail).map(Account::active)).contains(true);
        assertThat(page("/werk/taak/" + task("confirm-employer", caseworker).id(), caseworker))
                .contains("andere werkgevers met dit KvK-nummer");
    }

    @Test
    void another_account_counts_only_after_the_loket_called_back() throws Exception {
        Employer employer = joined();
        EmployerChange change = employers.update(withIban(employer, NEW_IBAN), contact());
        bench.runJobs();

        assertThat(change).isInstanceOf(EmployerChange.Asked.class);
        assertThat(account(employer)).isEqualTo("NL91ABNA0417164300");
        assertThat(page("/werk/taak/" + task("confirm-change", caseworker).id(), caseworker))
                .contains("NL91 ABNA 0417 1643 00", "NL20 INGB 0001 2345 67", "Pas op voor fraude", "Bel de werkgever terug");
        assertThat(employers.update(withIban(current(employer), "NL02ABNA0123456789"), contact()))
                .isInstanceOf(EmployerChange.Waiting.class);

        assertThat(sends("confirm-change", caseworker, Map.of("decision", "YES"))).isInstanceOf(FormResult.Refused.class);
        does("confirm-change", caseworker, Map.of("decision", "YES", "calledBack", true));
        assertThat(account(employer)).isEqualTo(NEW_IBAN);
        assertThat(subjects()).contains("Uw wijziging geldt");
    }

    @Test
    void a_refused_change_leaves_everything_but_the_phone_as_it_was() throws Exception {
        Employer employer = joined();
        languages.choose(contact(), Language.ENGLISH);
        Employer typed = EmployerInput.of(withIban(employer, NEW_IBAN)).asEmployer(employer.id());
        employers.update(new Employer(
                typed.id(), typed.name(), typed.address(), typed.kvkNumber(), typed.wageTaxNumber(), typed.iban(),
                typed.payPeriod(), typed.payDay(), typed.email(), "010 765 43 21", typed.version()), contact());
        bench.runJobs();
        does("confirm-change", caseworker, Map.of("decision", "NO", "reason", "De werkgever weet van niets."));

        assertThat(current(employer).phone()).isEqualTo("010 765 43 21");
        assertThat(account(employer)).isEqualTo("NL91ABNA0417164300");
        assertThat(mailText("Your change is refused")).contains("The reason: De werkgever weet van niets.", "To Werkbrug: ");
        assertThat(employers.update(withIban(current(employer), NEW_IBAN), contact())).isInstanceOf(EmployerChange.Asked.class);
    }

    @Test
    void the_dossier_is_the_employers_own_and_only_its_loket_sees_it() throws Exception {
        Employer employer = registers(false);
        List<DossierView> seen = dossiers.list(caseworker, "kistenmaker", 1, 10).dossiers();

        assertThat(seen).singleElement().satisfies(it -> {
            assertThat(it.ofEmployer()).isTrue();
            assertThat(it.personName()).isEqualTo(employer.name());
        });
        assertThat(dossiers.list(stranger, "", 1, 10).dossiers()).isEmpty();
        assertThat(page("/dossiers/" + seen.get(0).id(), caseworker))
                .contains("van de werkgever zelf", "87654321", "wacht op het loket").doesNotContain("Toestemming om mee te kijken");
        assertThat(page("/inbox?lijst=organisatie", caseworker)).contains("Werkgever bevestigen");
        assertThat(page("/termijnen?lijst=organisatie", caseworker)).contains("bevestigt het loket de werkgever");
        assertThat(page("/werkgevers/" + employer.id(), contact())).contains("moet uw bedrijf nog bevestigen");
    }

    @Test
    void a_link_works_once_and_two_links_make_one_employer() throws Exception {
        String first = asks(false);
        String second = asks(false);
        opens(first);

        assertThat(status("/werkgever-aanmelden/bevestigen/" + first)).isEqualTo(410);
        assertThat(opens(second)).isEqualTo(200);
        assertThat(employers.byKvkNumber(KVK)).hasSize(1);
    }

    @Test
    void a_link_grows_old() throws Exception {
        String secret = asks(false);
        reach(LocalDate.of(2026, 6, 8));
        assertThat(status("/werkgever-aanmelden/bevestigen/" + secret)).isEqualTo(200);

        reach(LocalDate.of(2026, 6, 9));
        assertThat(status("/werkgever-aanmelden/bevestigen/" + secret)).isEqualTo(410);
    }

    @Test
    void a_process_knows_no_name_and_no_account() throws Exception {
        Employer employer = registers(false);

        assertThat(bench.variables("employer-onboarding", registration(employer)).values().toString())
                .doesNotContain("Kistenmaker", "NL91", mail);
    }
}
