package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.change.SubsidyChangeTable;
import nl.werkbrug.wagesubsidy.payment.PaymentLineTable;
import nl.werkbrug.wagesubsidy.payment.PaymentRun;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A running subsidy of 1,000 euros, what is objected to or changes, and what the loket then decides. */
@Story
abstract class NewWageValueBench {

    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 12);
    static final String ASSESS = "assess-wage-subsidy-change";
    static final String DECIDE = "PW_10D_12";
    static final Map<String, Object> MEASURE = Map.of("outcome", "MEASURE");

    @Autowired
    SubsidyBench subsidies;

    @Autowired
    World world;

    @Autowired
    ProcessBench processes;

    @Autowired
    SubsidyChangeTable changes;

    @Autowired
    PaymentRun run;

    @Autowired
    PaymentLineTable lines;

    @Autowired
    DeadlineReader deadlines;

    WageSubsidy it;

    @BeforeEach
    void a_subsidy_of_1000_euros_on_a_wage_value_of_50_percent() {
        subsidies.begin();
        subsidies.reach(JUNE);
        it = subsidies.granted("1000.00");
    }

    void reports(String kind, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.putAll(Map.of("kind", kind, "effectiveOn", JUNE, "choice", "CHANGE"));
        assertThat(subsidies.reports(it, answers)).isInstanceOf(FormResult.Done.class);
    }

    void assess(LocalDate from) {
        subsidies.assess(it, Map.of("outcome", "CHANGE", "countsFrom", from, "reasoning", "Een andere loonwaarde."));
    }

    static Map<String, Object> wageValue(int percent) {
        return Map.of("changes", "WAGE_VALUE", "wageValue", percent, "restsOn", "Het rapport van 2 april 2026.");
    }

    /** Up to the proposal of a founded decision, by somebody who had no hand in the contested one. */
    FormResult object(Decision contested, Map<String, Object> remedy) {
        subsidies.send("bezwaar", contested.id(), subsidies.clerk, Map.of("grounds", "De loonwaarde klopt niet."));
        subsidies.does(it, "objection-assess", subsidies.caseworker, Map.of("grounds", "COMPLETE", "committee", "no"));
        subsidies.does(it, "objection-hear", subsidies.caseworker, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        return propose(remedy);
    }

    FormResult propose(Map<String, Object> remedy) {
        Map<String, Object> answers = new HashMap<>(remedy);
        answers.putAll(Map.of("outcome", "FOUNDED", "reasoning", "De loonwaarde klopte niet, u heeft gelijk.", "countsFrom", APRIL));
        return subsidies.does(it, "objection-decide", subsidies.otherLead, answers);
    }

    void decide(Map<String, Object> remedy) {
        assertThat(propose(remedy)).isInstanceOf(FormResult.Done.class);
        sign();
    }

    void sign() {
        Viewer third = world.user("Derk Teamleider", Role.LOKET_TEAM_LEAD, subsidies.loket);
        subsidies.signObjection(it, third);
    }

    List<String> clocks() {
        return deadlines.ofDossier(it.dossierId(), subsidies.caseworker).stream().map(each -> each.code()).toList();
    }
}
