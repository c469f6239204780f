package nl.werkbrug.hire.story;

import static nl.werkbrug.scheme.Fact.AGE_AT_START;
import static nl.werkbrug.scheme.Fact.BENEFIT;
import static nl.werkbrug.scheme.Fact.HOURS_PER_WEEK;
import static nl.werkbrug.scheme.Fact.PERMANENT;
import static nl.werkbrug.scheme.Fact.REGISTERED;
import static nl.werkbrug.scheme.Fact.STARTS_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Hiring somebody, from the first name to the BSN. */
abstract class HireIntakeStory extends HireIntakeBench {

    @Test
    void from_the_first_name_to_the_bsn() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        assertThat(desk.open(hire, hr)).containsExactly("hire-job", "hire-person");

        desk.does(hire, "hire-job", hr, HireDesk.job(40));
        desk.does(hire, "hire-person", hr, HireDesk.person(municipality));
        assertThat(desk.open(hire, hr)).containsExactly("hire-package");
        assertThat(hires.get(hire.id()).municipalityId()).isNotNull();
        desk.chooses(hire, hr);
        assertThat(desk.open(hire, hr)).isEmpty();

        clock.set(HireDesk.STARTS);
        bench.runJobs();
        FormResult told = desk.does(hire, "hire-bsn", hr, Map.of("person.bsn", BSN));

        assertThat(told).isInstanceOf(FormResult.Done.class);
        assertThat(persons.hasBsn(references.personOf(hire.dossierId()))).isTrue();
        assertThat(bench.results("hire-intake", hire.id())).containsExactly("end_hired");
    }

    @Test
    void what_was_told_is_what_the_schemes_ask() {
        Hire hire = gathered(true);

        HireFacts known = knowledge.of(hire);

        assertThat(known.get(STARTS_ON, LocalDate.class)).contains(HireDesk.STARTS);
        assertThat(known.get(PERMANENT, Boolean.class)).contains(false);
        assertThat(known.get(HOURS_PER_WEEK, BigDecimal.class)).contains(new BigDecimal("28.5"));
        assertThat(known.get(AGE_AT_START, Integer.class)).contains(30);
        assertThat(known.get(BENEFIT, HireFacts.Benefit.class)).contains(HireFacts.Benefit.BIJSTAND);
        assertThat(known.knows(REGISTERED)).isFalse();
    }

    @Test
    void without_consent_nothing_about_the_benefit_is_kept() {
        Hire hire = gathered(false);

        assertThat(fact(hire, "hire.benefit")).isNull();
        assertThat(fact(hire, "person.residence")).isEqualTo(municipality);
    }

    @Test
    void a_consent_that_is_withdrawn_takes_the_answers_away() {
        Hire hire = gathered(true);

        desk.send("aanname-toestemming", hire.id(), hr, Map.of("person.consent", "NO"));

        assertThat(fact(hire, "hire.benefit")).isNull();
        assertThat(fact(hire, "person.consent")).isEqualTo("NO");
        assertThat(fact(hire, "hire.workedHereBefore")).isEqualTo("NO");
    }

    @Test
    void tasks_must_add_up_to_the_whole_time() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);

        FormResult result = desk.does(hire, "hire-job", hr, HireDesk.job(30));

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("samen 90 procent");
        assertThat(fact(hire, "employment.function")).isNull();
    }

    @Test
    void the_terms_of_job_and_person_say_which_is_which() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);

        assertThat(deadlines.ofDossier(hire.dossierId(), hr)).extracting(it -> matters.of(it).orElse("?"))
                .contains("Gegevens over de baan", "Gegevens over de persoon").doesNotHaveDuplicates();
    }

    @Test
    void stopping_ends_it_and_stopping_again_changes_nothing() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);

        FormResult first = desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "De kandidaat koos een andere baan."));
        FormResult second = desk.send("aanname-stoppen", hire.id(), hr, Map.of("reason", "Nog eens."));

        assertThat(first).isInstanceOf(FormResult.Done.class);
        assertThat(second).isInstanceOf(FormResult.Before.class);
        assertThat(desk.open(hire, hr)).isEmpty();
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.STOPPED);
    }

    @Test
    void nobody_else_touches_it() {
        Hire hire = desk.begins(employer, hr, "Jansen", true);
        Viewer stranger = world.user("Vreemde HR", Role.EMPLOYER_HR, desk.employer("Ander bedrijf"));
        Viewer loket = world.user("Loket", Role.LOKET_CASEWORKER, world.loket("Ander loket"));

        for (Viewer viewer : new Viewer[] {stranger, loket}) {
            for (String flow : new String[] {
                "aanname-baan", "aanname-persoon", "aanname-toestemming", "aanname-getekend", "aanname-stoppen", "aanname-uitnodigen"
            }) {
                assertThatThrownBy(() -> desk.flow(flow).open(hire.id(), viewer)).isInstanceOf(NotVisible.class);
            }
            assertThatThrownBy(() -> desk.flow("aannemen").open(employer, viewer)).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> desk.flow("aanname-baan").open("geraden", hr)).isInstanceOf(NotVisible.class);
    }
}
