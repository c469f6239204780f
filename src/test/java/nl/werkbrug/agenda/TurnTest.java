package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import org.junit.jupiter.api.Test;

/** Whose turn it is says the same everywhere: who really does it. */
class TurnTest {

    @Test
    void who_does_it_for_the_employer_is_the_one_whose_turn_it_is() {
        assertThat(held(TermOwner.EMPLOYER, WorksAs.COACH).turn()).isEqualTo("jobcoach");
        assertThat(held(TermOwner.MUNICIPALITY, WorksAs.COACH).turn()).as("help that a coach offers").isEqualTo("jobcoach");
        assertThat(held(TermOwner.EMPLOYER, WorksAs.LOKET).turn()).isEqualTo("gemeente");
        assertThat(held(TermOwner.EMPLOYER, WorksAs.PAYROLL).turn()).isEqualTo("werkgever");
        assertThat(held(TermOwner.BAILIFF, null).turn()).isEqualTo("deurwaarder");
    }

    @Test
    void what_is_mailed_or_put_in_a_calendar_says_u_only_to_who_holds_it_and_is_asked() {
        assertThat(held(TermOwner.EMPLOYER, WorksAs.PAYROLL).keptWhat(true)).isEqualTo("Uiterlijk deze dag maakt u bezwaar.");
        assertThat(held(TermOwner.EMPLOYER, WorksAs.PAYROLL).keptWhat(false)).isEqualTo("Uiterlijk deze dag maakt de werkgever bezwaar.");
        assertThat(held(TermOwner.EMPLOYER, WorksAs.COACH).keptWhat(true)).isEqualTo("Uiterlijk deze dag maakt de werkgever bezwaar.");
        assertThat(held(TermOwner.EMPLOYER, null).keptWhat(true)).isEqualTo("Uiterlijk deze dag maakt de werkgever bezwaar.");
        assertThat(KeptWords.in(Language.ENGLISH, held(TermOwner.EMPLOYER, null).keptWhat(false)))
                .isEqualTo("The employer objects by this day at the latest.");
    }

    private static RunningDeadline held(TermOwner owner, WorksAs worksAs) {
        LocalDate day = LocalDate.of(2026, 6, 9);
        return new RunningDeadline(
                "id", "dossier", "COACHING", "CODE", new RunningDeadline.Origin("CODE", day, "key", null, null), owner,
                worksAs == null ? null : new NewDeadline.Holder("party", worksAs), "Uiterlijk deze dag maakt u bezwaar.", new RunningDeadline.Dates(day, false, day, day),
                DeadlineState.OPEN, null, 1, day, null);
    }
}
