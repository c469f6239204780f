package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetEffects;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.BudgetRequest.Change;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Custom budgets from the request to what they brought. */
abstract class CustomBudgetStory extends CustomBudgetBench {

    @Test
    void from_a_request_to_what_it_brought() {
        Hire hire = hire();
        assertThat(asks(hire, fixture.hr, "200.00").toString()).contains("binnen 5 werkdagen. Boven", "250,00", "binnen 7 werkdagen");
        InboxTask decide = desk.ownTask(hire.dossierId(), "custom-budget-decide", caseworker);
        assertThat(decide.dueOn()).isEqualTo("2026-06-08");
        assertThat(decide.title()).isEqualTo("Beslissen over een maatwerkbudget: aanvraag van 1 juni 2026");
        assertThat(KeptWords.in(Language.ENGLISH, decide.title())).isEqualTo("Decide on a custom budget: request of 1 June 2026");
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        grants(hire, caseworker, "180.00");
        assertThat(amounts(2026)).isEqualTo("180.00 0.00 820.00");
        assertThat(titles(hire)).hasSize(2).allMatch(it -> it.startsWith("Brief over een maatwerkbudget (reizen naar het werk) "));
        assertThat(mails(hire)).contains("Er is een beslissing over een maatwerkbudget");

        clock.set(LocalDate.of(2026, 6, 3));
        assertThat(pays(hire, TODAY.minusDays(1))).isInstanceOf(FormResult.Refused.class);
        pays(hire, LocalDate.of(2026, 6, 3));
        assertThat(amounts(2026)).isEqualTo("0.00 180.00 820.00");
        assertThat(mails(hire)).contains("Een maatwerkbudget is betaald");
        assertThat(desk.ownTask(hire.dossierId(), "custom-budget-receipt", fixture.hr).dueOn()).isEqualTo("2026-06-24");
        sendsReceipt(hire, fixture.hr, "149.95");
        assertThat(request(hire).rest()).isEqualTo(Money.euros("30.05"));
        assertThat(amounts(2026)).isEqualTo("0.00 180.00 820.00");
        desk.does(hire.dossierId(), "custom-budget-rest", caseworker, back("30.05", LocalDate.of(2026, 6, 3)));
        assertThat(request(hire).owes()).isFalse();
        assertThat(request(hire).cameBack()).isEqualTo(Money.euros("30.05"));
        assertThat(amounts(2026)).isEqualTo("0.00 149.95 850.05");

        assertThat(desk.open(hire.dossierId(), fixture.hr)).doesNotContain("custom-budget-effect");
        desk.reach(LocalDate.of(2026, 9, 3));
        tells(hire, fixture.hr);
        assertThat(bench.results("custom-budget", request(hire).id())).containsExactly("end_told");
        BudgetEffects.Figures figures = effects.figures(town, 2026);
        assertThat(figures.told()).isEqualTo(1);
        assertThat(figures.inWork()).isEqualTo(1);
        assertThat(figures.values().get(BudgetEffects.Value.SOCIAL)).containsEntry(Change.SAME, 1).containsEntry(Change.BETTER, 0);
    }

    @Test
    void a_request_keeps_its_title_when_others_of_that_day_follow() {
        Hire hire = hire();
        for (String kind : List.of("TRAVEL", "GLASSES", "TRAVEL")) {
            Map<String, Object> wish = wish("20.00");
            wish.put("kind", kind);
            desk.send("maatwerkbudget", hire.dossierId(), fixture.hr, wish);
        }

        assertThat(jdbc.sql("select title from inbox_task where dossier_id = :dossier and process_id = 'custom-budget' order by title")
                .param("dossier", hire.dossierId()).query(String.class).list())
                .containsExactly(
                        "Beslissen over een maatwerkbudget: aanvraag 2 van 1 juni 2026", "Beslissen over een maatwerkbudget: aanvraag 3 van 1 juni 2026",
                        "Beslissen over een maatwerkbudget: aanvraag van 1 juni 2026");
    }

    @Test
    void nobody_is_sent_away_without_what_else_there_is() {
        Hire hire = hire();
        asks(hire, coach, "200.00");
        refuses(hire, caseworker);

        assertThat(request(hire)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(State.REFUSED);
            assertThat(it.decision().instead()).contains("fietsplan");
        });
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(bench.results("custom-budget", request(hire).id())).containsExactly("end_refused");
        assertThat(asking.withdraw(request(hire).id(), coach)).isFalse();
    }

    @Test
    void above_the_limit_a_team_lead_decides_who_did_not_propose_it() {
        Hire hire = hire();
        asks(hire, coach, "600.00");
        grants(hire, lead, "600.00");
        assertThat(request(hire).state()).isEqualTo(State.PROPOSED);
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(signs(hire, lead)).isInstanceOf(FormResult.Refused.class);
        assertThat(signs(hire, otherLead)).isInstanceOf(FormResult.Done.class);

        assertThat(request(hire).state()).isEqualTo(State.GRANTED);
        assertThat(amounts(2026)).isEqualTo("600.00 0.00 400.00");
        pays(hire, TODAY);
        sendsReceipt(hire, coach, "600.00");
        assertThat(request(hire).state()).isEqualTo(State.SETTLED);
    }

    @Test
    void who_decides_for_a_colleague_is_named_with_the_colleague() {
        Hire hire = hire();
        asks(hire, coach, "600.00");
        grants(hire, caseworker, "600.00");
        assignments.claim(desk.ownTask(hire.dossierId(), "custom-budget-lead", lead).id(), lead);
        standIns.name(otherLead.userId(), TODAY.plusDays(7), lead);
        signs(hire, otherLead);

        assertThat(request(hire).decision()).satisfies(it ->
                assertThat(userNames.of(it.by(), it.inPlaceOf())).as("under the letter").isEqualTo("Toon Team voor Tine Team"));
    }

    @Test
    void a_refusal_of_much_is_the_team_leads_too_and_can_be_sent_back() {
        Hire hire = hire();
        asks(hire, fixture.hr, "250.01");
        refuses(hire, caseworker);
        assertThat(request(hire).state()).isEqualTo(State.PROPOSED);
        desk.does(hire.dossierId(), "custom-budget-lead", lead, Map.of("outcome", "BACK", "because", "Bel eerst de coach."));
        assertThat(request(hire).state()).isEqualTo(State.ASKED);
        assertThat(grants(hire, caseworker, "250.02")).isInstanceOf(FormResult.Refused.class);
        assertThat(grants(hire, caseworker, "250.00")).isInstanceOf(FormResult.Done.class);
        assertThat(request(hire).state()).isEqualTo(State.GRANTED);
    }

    @Test
    void who_asked_does_not_decide() {
        Hire hire = hire();
        asks(hire, caseworker, "50.00");

        assertThat(grants(hire, caseworker, "50.00").toString()).contains("Laat een collega beslissen");
        assertThat(grants(hire, lead, "50.00")).isInstanceOf(FormResult.Done.class);
        pays(hire, TODAY);
        sendsReceipt(hire, caseworker, "50.00");
        assertThat(request(hire).state()).isEqualTo(State.SETTLED);
    }

    @Test
    void no_more_is_granted_than_there_is_and_what_is_taken_back_is_free_again() {
        Hire first = hire();
        Hire second = hire();
        asks(first, fixture.hr, "900.00");
        asks(second, fixture.hr, "200.00");
        grants(first, caseworker, "900.00");
        signs(first, lead);
        assertThat(grants(second, caseworker, "200.00").toString()).contains("Voor dit jaar is er nog");
        assertThat(asking.withdraw(request(first).id(), fixture.hr)).isTrue();
        assertThat(asking.withdraw(request(first).id(), fixture.hr)).isTrue();

        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(desk.open(first.dossierId(), caseworker)).isEmpty();
        assertThat(grants(second, caseworker, "200.00")).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void each_party_sees_its_own_request_and_the_municipality_sees_all() {
        Hire hire = hire();
        asks(hire, coach, "100.00");
        String ofCoach = request(hire).id();
        assertThat(dossiers.visible(hire.dossierId(), fixture.hr).subjects()).doesNotContain(BudgetRequest.SUBJECT);
        desk.send("maatwerkbudget", hire.dossierId(), fixture.hr, wish("80.00"));

        assertThat(requests.visible(hire.dossierId(), coach)).extracting(BudgetRequest::id).containsExactly(ofCoach);
        assertThat(requests.visible(hire.dossierId(), fixture.hr)).hasSize(1).noneMatch(it -> it.id().equals(ofCoach));
        assertThat(requests.visible(hire.dossierId(), caseworker)).hasSize(2);
        assertThat(lines(hire, fixture.hr)).noneMatch(it -> it.contains("100,00"));
        assertThat(jdbc.sql("select title from inbox_task where dossier_id = :dossier").param("dossier", hire.dossierId()).query(String.class).list())
                .as("others read the titles of tasks").hasSize(2).doesNotHaveDuplicates().allMatch(it -> it.contains("1 juni 2026")).noneMatch(it -> it.contains("€"));
        assertThatThrownBy(() -> asking.own(ofCoach, fixture.hr)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> asking.withdraw(ofCoach, caseworker)).isInstanceOf(NotVisible.class);
    }

    @Test
    void who_has_no_part_in_the_hire_cannot_ask() {
        Hire hire = hire();
        Viewer stranger = fixture.world().user("Vera Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Slagerij"));
        Viewer elsewhere = fixture.world().user("Ella Elders", Role.LOKET_CASEWORKER, fixture.world().loket("Andere gemeente"));

        for (Viewer viewer : List.of(stranger, elsewhere)) {
            assertThatThrownBy(() -> asks(hire, viewer, "10.00")).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> desk.flow("maatwerkbudget-inrichten").open("nieuw", caseworker)).isInstanceOf(NotVisible.class);
        assertThat(desk.submit("maatwerkbudget", hire.dossierId(), fixture.hr, Map.of(
                "kind", "WORK_CLOTHES", "what", "x", "why", "x", "amount", Money.euros("1.00"), "paidTo", "OTHER", "payee", "x", "agreedOn", TODAY)))
                .isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void the_account_of_the_employer_is_not_asked_again() {
        Hire hire = hire();
        Map<String, Object> answers = wish("30.00");
        answers.put("paidTo", "EMPLOYER");
        answers.keySet().removeAll(Set.of("payee", "iban"));
        desk.send("maatwerkbudget", hire.dossierId(), fixture.hr, answers);

        assertThat(request(hire).payee()).isEqualTo(
                new BudgetRequest.Payee(BudgetRequest.PaidTo.EMPLOYER, "Bakkerij De Korst", "NL91ABNA0417164300"));
    }

    @Test
    void without_the_consent_of_the_employee_what_was_not_paid_stops() {
        Hire hire = hire();
        asks(hire, fixture.hr, "100.00");
        grants(hire, caseworker, "100.00");
        String consent = consents.current(hire.dossierId(), BudgetRequest.SUBJECT).get(0).id();
        consents.withdraw(consent, fixture.hr);
        bench.runJobs();

        assertThat(request(hire).state()).isEqualTo(State.WITHDRAWN);
        assertThat(amounts(2026)).isEqualTo("0.00 0.00 1000.00");
        assertThat(requests.visible(hire.dossierId(), caseworker)).isEmpty();
        assertThat(bench.results("custom-budget", request(hire).id())).containsExactly("end_withdrawn");
    }

    @Test
    void without_consent_what_was_paid_is_still_accounted_for() {
        Hire hire = hire();
        asks(hire, fixture.hr, "100.00");
        grants(hire, caseworker, "100.00");
        pays(hire, TODAY);
        consents.withdraw(consents.current(hire.dossierId(), BudgetRequest.SUBJECT).get(0).id(), fixture.hr);

        assertThat(request(hire).state()).isEqualTo(State.PAID);
        assertThat(requests.visible(hire.dossierId(), caseworker)).hasSize(1);
    }

    @Test
    void who_tells_that_somebody_leaves_hears_that_the_own_request_goes_on() {
        Hire hire = hire();
        asks(hire, coach, "100.00");
        assertThat(consequences(hire)).isEmpty();
        desk.send("maatwerkbudget", hire.dossierId(), fixture.hr, wish("80.00"));

        assertThat(consequences(hire)).singleElement().satisfies(it -> assertThat(it.warning()).contains("Trek de aanvraag dan in"));
    }

    private List<Consequence> consequences(Hire hire) {
        return atEnd.stream().flatMap(it -> it.ends(hire, LocalDate.of(2026, 9, 30)).stream())
                .filter(it -> it.about().startsWith("Maatwerkbudget")).toList();
    }

    FormResult signs(Hire hire, Viewer viewer) {
        return desk.does(hire.dossierId(), "custom-budget-lead", viewer, Map.of("outcome", "SIGN"));
    }

    private List<String> titles(Hire hire) {
        return documents.list(hire.dossierId()).stream().map(StoredDocument::title).toList();
    }

    private List<String> lines(Hire hire, Viewer viewer) {
        return timeline.list(hire.dossierId(), viewer).stream().map(TimelineItem::text).toList();
    }

    private List<String> mails(Hire hire) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier and subject = 'CUSTOM_BUDGET'")
                .param("dossier", hire.dossierId()).query(String.class).list();
    }
}
