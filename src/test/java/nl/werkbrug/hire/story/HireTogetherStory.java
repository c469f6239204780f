package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** From hiring somebody to the desk of the municipality, and back when it does not come about. */
abstract class HireTogetherStory extends HireTogetherBench {

    @Test
    void one_consent_brings_the_application_to_the_desk_of_the_municipality() {
        Hire hire = gathered();

        assertThat(chooses(hire, CHOICE)).isInstanceOf(FormResult.Done.class);

        assertThat(desk.task(hire, "check-application", caseworker).title()).contains("Aanvraag controleren");
        assertThat(desk.open(hire, hr)).containsExactly("check-application", "coaching-plan");
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT)).hasSize(2);
        assertThat(chosen.of(hire.id())).extracting(Scheme::name).containsExactlyInAnyOrderElementsOf(CHOICE);
    }

    @Test
    void an_employer_that_is_not_confirmed_gathers_but_starts_nothing() {
        String registration = registered();
        Hire hire = gathered();

        FormResult refused = chooses(hire, CHOICE);
        jdbc.sql("update employer_registration set state = 'CONFIRMED' where id = :id").param("id", registration).update();

        assertThat(((FormResult.Refused) refused).mistakes().toString()).contains("het loket moet eerst uw gegevens bevestigen");
        assertThat(subsidies.ofDossier(hire.dossierId())).isEmpty();
        assertThat(chooses(hire, CHOICE)).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void what_is_granted_by_itself_is_what_the_municipality_said() {
        Hire hire = hires.get(gathered().id());
        boolean before = subsidyOffer(hire).automatic();
        Viewer lead = world.user("Thea Teamleider", Role.LOKET_TEAM_LEAD, loket);

        add(new Setup(loket, clock.today().minusDays(2), Set.of(), null, false, Setup.CountsFrom.START_OF_WORK, null, 14, null,
                true, false, false, "beleid", lead.userId()), lead);
        boolean signed = subsidyOffer(hire).automatic();
        add(new Setup(loket, clock.today().minusDays(1), Set.of(), null, false, Setup.CountsFrom.START_OF_WORK, null, 14, null,
                true, true, false, "beleid", lead.userId()), lead);

        assertThat(before).isFalse();
        assertThat(signed).isFalse();
        assertThat(subsidyOffer(hire).automatic()).isTrue();
    }
}
