package nl.werkbrug.debthelp.story;

import static nl.werkbrug.debthelp.story.DebtHelpDesk.TODAY;
import static nl.werkbrug.debthelp.story.DebtHelpDesk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** What word of a helper does at work: nothing before its paper is there, and nothing without the consent. */
abstract class ReferralWordStory extends ReferralBench {

    @Test
    void a_moratorium_reaches_payroll_and_changes_nothing_until_its_paper_is_there() {
        String own = atWork();
        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));
        GarnishmentStatus told = status(it.first());
        FormResult tooLong = help.checks(it, NOTICE_MORATORIUM, Map.of(
                "outcome", "CONFIRMED", "effectiveOn", TODAY, "endsOn", LocalDate.of(2027, 6, 1)));

        FormResult result = help.checks(it, NOTICE_MORATORIUM, Map.of(
                "outcome", "CONFIRMED", "effectiveOn", TODAY, "endsOn", LocalDate.of(2026, 11, 30)));

        assertThat(told).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(tooLong).isInstanceOf(FormResult.Refused.class);
        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.STAYED);
        assertThat(status(it.second())).isEqualTo(GarnishmentStatus.STAYED);
        assertThat(help.column("select kind from debt_event where dossier_id = :it and paper_document_id is not null", it.dossier()))
                .containsExactly("MORATORIUM");
        assertThat(help.column("select state from debt_help_notice where dossier_id = :it", it.dossier())).containsExactly("CONFIRMED");
    }

    @Test
    void what_payroll_does_not_find_confirmed_changes_nothing() {
        String own = atWork();
        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));

        desk.does(it.dossier(), NOTICE_MORATORIUM, it.payroll(), Map.of("outcome", "NOT_SO", "why", "De rechter wees het af."));

        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(help.column("select state from debt_help_notice where dossier_id = :it", it.dossier())).containsExactly("NOT_SO");
    }

    @Test
    void a_settlement_tells_which_garnishments_end_and_each_ends_by_the_letter_of_its_bailiff() {
        String own = atWork();
        help.tells(own, it.counsellor(), "SETTLEMENT_REACHED", TODAY, Map.of("ending", Set.of(it.second().id())));
        List<String> asked = help.column("select item_id from inbox_task where form_id = 'debt-help-release' and dossier_id = :it", it.dossier());

        help.checks(it, NOTICE_RELEASE, Map.of("outcome", "CONFIRMED", "releasedOn", TODAY, "heldMoney", "REMIT"));
        help.tells(own, it.counsellor(), "FINISHED", TODAY, Map.of());

        assertThat(asked).containsExactly(it.second().id());
        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(status(it.second())).isNotEqualTo(GarnishmentStatus.RUNNING);
        assertThat(help.column("select kind from debt_event where dossier_id = :it", it.dossier())).containsExactly("DEBT_SETTLEMENT");
        assertThat(desk.open(own, it.counsellor())).isEmpty();
        assertThat(help.column("select status from debt_help_referral where dossier_id = :it and ended_at is not null", own)).containsExactly("FINISHED");
    }

    @Test
    void without_a_name_of_a_garnishment_payroll_checks_each_of_them() {
        String own = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("facts", Set.of())));
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());

        help.tells(own, it.counsellor(), "SETTLEMENT_REACHED", TODAY, Map.of());

        assertThat(desk.own(it.dossier(), it.payroll())).filteredOn(NOTICE_RELEASE::equals).hasSize(2);
    }

    @Test
    void payroll_hears_nothing_when_the_employee_did_not_agree_to_that() {
        String own = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("tellsPayroll", "NO")));
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());

        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));

        assertThat(desk.own(it.dossier(), it.payroll())).doesNotContain(NOTICE_MORATORIUM);
    }

    @Test
    void a_consent_that_is_withdrawn_halfway_stops_everything_at_once() {
        String own = atWork();
        help.tells(own, it.counsellor(), "MORATORIUM_GRANTED", TODAY, Map.of("until", LocalDate.of(2026, 11, 30)));
        String referral = help.referral(own);

        desk.send("schuldhulp-intrekken", referral, it.payroll(), Map.of("sure", true));
        FormResult again = desk.send("schuldhulp-intrekken", referral, it.payroll(), Map.of("sure", true));

        assertNotVisible(own, it.counsellor());
        assertThat(facts(own)).isEmpty();
        assertThat(desk.own(it.dossier(), it.payroll())).doesNotContain(NOTICE_MORATORIUM);
        assertThat(help.column("select state from debt_help_notice where dossier_id = :it", it.dossier())).containsExactly("WITHDRAWN");
        assertThat(status(it.first())).isEqualTo(GarnishmentStatus.RUNNING);
        assertThat(again).isInstanceOf(FormResult.Before.class);
        assertThatThrownBy(() -> desk.send("schuldhulp-intrekken", referral, it.hr(), Map.of("sure", true))).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_counsellor_can_note_that_the_employee_takes_the_consent_back() {
        String own = atWork();

        FormResult result = desk.send("schuldhulp-intrekken", help.referral(own), it.counsellor(), Map.of("sure", true));

        assertThat(((FormResult.Done) result).next()).isEqualTo("/inbox");
        assertNotVisible(own, it.counsellor());
    }

    @Test
    void who_is_not_helped_leaves_nothing_with_the_helper() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));

        help.tells(own, it.counsellor(), "NOT_TAKEN", TODAY, Map.of("note", "Woont in een andere gemeente."));

        assertThat(facts(own)).isEmpty();
        assertNotVisible(own, it.counsellor());
    }
}
