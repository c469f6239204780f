package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.Matters;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.copy.CopyTable;
import nl.werkbrug.wagesubsidy.copy.EmployeeCopy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The employee, who has no account, gets each decision about the subsidy. */
@Story
abstract class EmployeeCopyStory {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Autowired
    SubsidyDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    DecisionTable decisions;

    @Autowired
    CopyTable copies;

    @Autowired
    DeadlineReader deadlines;

    @Autowired
    Matters matters;

    private SubsidyDesk.Cast cast;
    private WageSubsidy subsidy;

    @BeforeEach
    void a_grant() {
        bench.clear();
        desk.reach(START);
        cast = desk.cast();
        subsidy = desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.caseworker(), Map.of(
                "outcome", "GRANT", "countsFrom", START, "reasoning", "De loonwaarde is 60 procent."));
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));
    }

    @Test
    void the_loket_sends_it_on_the_day_and_notes_how() {
        Decision grant = decisions.of(subsidy.id()).get(0);
        EmployeeCopy before = copy();
        LocalDate dueOn = desk.task(cast, "send-copy", cast.caseworker()).dueOn();
        FormResult tooEarly =
                desk.does(cast, "send-copy", cast.caseworker(), Map.of("channel", "POST", "sentOn", LocalDate.of(2026, 1, 2)));
        desk.does(cast, "send-copy", cast.caseworker(), Map.of("channel", "POST", "sentOn", START));

        assertThat(dueOn).isEqualTo(grant.madeKnownOn());
        assertThat(before.sent()).isFalse();
        assertThat(((FormResult.Refused) tooEarly).mistakes().toString()).contains("5 januari 2026");
        assertThat(copy()).isEqualTo(new EmployeeCopy(grant.id(), before.documentId(), EmployeeCopy.Channel.POST, START));
        assertThat(desk.text(before.documentId()))
                .contains("Sam Bakker", "Toekenning loonkostensubsidie", "Bakkerij De Korst", "16 februari 2026", "bezwaar")
                .doesNotContain("null", "beslag");
        assertThat(desk.text(grant.documentId())).contains("Wij sturen de werknemer een kopie", "Kopie aan: Sam Bakker");
    }

    @Test
    void the_employer_does_not_send_it() {
        assertThatThrownBy(() -> desk.flow("taak").open(desk.task(cast, "send-copy", cast.caseworker()).id(), cast.hr()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void each_deadline_says_what_it_is_about() {
        desk.does(cast, "send-copy", cast.caseworker(), Map.of("channel", "HANDED", "sentOn", START));
        desk.send("loonkostensubsidie-wijziging", subsidy.id(), cast.hr(), Map.of(
                "kind", "HOURS", "effectiveOn", LocalDate.of(2026, 2, 2), "employment.hoursPerWeek", new java.math.BigDecimal("24"),
                "choice", "CHANGE"));
        desk.does(cast, "assess-wage-subsidy-change", cast.caseworker(), Map.of(
                "outcome", "CHANGE", "countsFrom", LocalDate.of(2026, 2, 2), "employment.hoursPerWeek",
                new java.math.BigDecimal("24"), "reasoning", "Minder uren."));
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        List<String> lines = deadlines.ofDossier(cast.dossier(), cast.hr()).stream()
                .map(it -> it.what() + " " + matters.of(it).orElse("?"))
                .toList();
        assertThat(lines).doesNotHaveDuplicates().noneMatch(line -> line.endsWith("?"));
        assertThat(lines).anyMatch(line -> line.contains("bezwaar. Toekenning loonkostensubsidie van 5 januari 2026"))
                .anyMatch(line -> line.contains("bezwaar. Wijziging loonkostensubsidie van 5 januari 2026"))
                .anyMatch(line -> line.contains("Besluit naar de werknemer sturen: Wijziging loonkostensubsidie"));
    }

    private EmployeeCopy copy() {
        return copies.of(subsidy.id()).get(0);
    }
}
