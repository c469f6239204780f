package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** With one click and one consent everything that was chosen starts. The clock stands at 1 June 2026. */
abstract class HirePackageStory extends HirePackageBench {

    @Test
    void subsidy_benefit_and_coach_start_with_one_click() {
        Hire hire = hire(TOLD + " fullTimeHours=36");

        FormResult result = choose(hire, Map.of(
                "schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE", "WAGE_COST_BENEFIT_REGISTER", "JOB_COACH_EXTERNAL"),
                "coach", coaches, "consentOn", TODAY));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.CHOSEN);
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT))
                .extracting(Consent::partyId, Consent::part, Consent::givenOn)
                .containsExactlyInAnyOrder(
                        tuple(town, WorksAs.LOKET, TODAY),
                        tuple(coaches, WorksAs.COACH, TODAY));
        assertThat(subsidies.ofDossier(hire.dossierId())).singleElement()
                .matches(it -> it.flatRate() && it.wageValue() == null && it.municipalityId().equals(town)
                        && it.appliedBy() == WageSubsidy.AppliedBy.EMPLOYER && it.startsOn().equals(LocalDate.of(2026, 6, 15)));
        assertThat(requestTasks(hire)).isEmpty();
        assertThat(dossiers.visible(hire.dossierId(), caseworker).subjects()).containsExactly(Hire.SUBJECT);
        assertThat(dossiers.visible(hire.dossierId(), coach).subjects()).containsExactly(Hire.SUBJECT);
    }

    @Test
    void a_subsidy_that_was_withdrawn_can_be_asked_again() {
        Hire hire = hire(TOLD + " fullTimeHours=36");
        Map<String, Object> subsidy = Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE"), "consentOn", TODAY);
        choose(hire, subsidy);
        choose(hire, subsidy);
        int twice = subsidies.ofDossier(hire.dossierId()).size();

        send("loonkostensubsidie-intrekken", subsidies.ofDossier(hire.dossierId()).get(0).id(), fixture.hr,
                Map.of("because", "Er ontbrak nog te veel."));
        FormResult again = choose(hire, subsidy);

        assertThat(twice).isEqualTo(1);
        assertThat(again).isInstanceOf(FormResult.Done.class);
        assertThat(subsidies.ofDossier(hire.dossierId())).hasSize(2);
        assertThat(schemes.of(hire.id())).hasSize(1);
    }

    @Test
    void only_who_is_needed_is_let_in() {
        Hire hire = hire(TOLD);

        FormResult result = choose(hire, Map.of("schemes", Set.of("WAGE_COST_BENEFIT_REGISTER")));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT)).isEmpty();
        assertThatThrownBy(() -> dossiers.visible(hire.dossierId(), caseworker)).isInstanceOf(NotVisible.class);
    }

    @Test
    void without_the_consent_or_what_the_application_needs_nothing_starts() {
        Hire hire = hire(TOLD);
        Set<String> subsidy = Set.of("WAGE_SUBSIDY_FLAT_RATE");

        assertThat(mistakes(choose(hire, Map.of("schemes", subsidy)))).contains("Vul de dag in");
        assertThat(mistakes(choose(hire, Map.of("schemes", subsidy, "consentOn", TODAY)))).contains("uren van een volle werkweek");
        assertThat(mistakes(choose(hire, Map.of("schemes", Set.of("JOB_COACH_INTERNAL", "JOB_COACH_EXTERNAL"), "consentOn", TODAY))))
                .contains("Niet samen", "Protocol Interne Jobcoach");
        assertThat(mistakes(choose(hire, Map.of("schemes", Set.of("GERADEN"), "consentOn", TODAY)))).contains("uit de lijst");
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT)).isEmpty();
        assertThat(schemes.of(hire.id())).isEmpty();
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.INTAKE);
    }

    @Test
    void what_was_missing_is_told_with_the_choice_and_kept() {
        Hire hire = hire(TOLD + " wageValueMeasured=true wageValue=60");

        FormResult result = choose(hire, Map.of(
                "schemes", Set.of("WAGE_SUBSIDY_MEASURED"), "consentOn", TODAY, "fullTimeHours", new BigDecimal("36"),
                "wageValueOn", LocalDate.of(2026, 5, 20)));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(subsidies.ofDossier(hire.dossierId())).singleElement()
                .matches(it -> !it.flatRate() && it.wageValue() == 60 && it.wageValueOn().equals(LocalDate.of(2026, 5, 20)));
        assertThat(facts.get(hire.dossierId(), Hire.SUBJECT, "employment.fullTimeHours")).isPresent();
    }

    @Test
    void the_page_to_check_says_what_a_procedure_still_needs_and_keeps_nothing() {
        Hire hire = hire(TOLD);
        Map<String, Object> choice = Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE"), "consentOn", TODAY);
        Map<String, Object> whole = Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE"), "consentOn", TODAY, "fullTimeHours", new BigDecimal("36"));

        assertThat(desk.preview("regelingen-kiezen", hire.id(), fixture.hr, choice).mistakes().toString()).contains("uren van een volle werkweek");
        assertThat(desk.preview("regelingen-kiezen", hire.id(), fixture.hr, whole).mistakes()).isEmpty();
        assertThat(facts.get(hire.dossierId(), Hire.SUBJECT, HirePaths.FULL_TIME_HOURS)).isEmpty();
    }

    @Test
    void choosing_twice_starts_once_and_later_choices_still_exclude_each_other() {
        Hire hire = hire(TOLD + " fullTimeHours=36");
        Map<String, Object> choice = Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE", "JOB_COACH_INTERNAL"), "consentOn", TODAY);
        choose(hire, choice);

        choose(hire, choice);

        assertThat(subsidies.ofDossier(hire.dossierId())).hasSize(1);
        assertThat(requestTasks(hire)).isEmpty();
        assertThat(mistakes(choose(hire, Map.of("schemes", Set.of("JOB_COACH_EXTERNAL"), "consentOn", TODAY)))).contains("Niet samen");
    }

    @Test
    void loket_and_strangers_choose_nothing() {
        Hire hire = hire(TOLD + " fullTimeHours=36");
        choose(hire, Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE"), "consentOn", TODAY));
        Viewer stranger = fixture.world().user("Vera Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Elders"));

        for (Viewer viewer : List.of(caseworker, coach, stranger)) {
            assertThatThrownBy(() -> send("regelingen-kiezen", hire.id(), viewer, Map.of("schemes", Set.of("NO_RISK"))))
                    .isInstanceOf(NotVisible.class);
        }
    }
}
