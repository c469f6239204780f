package nl.werkbrug.localscheme.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.LocalTown;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.offer.Offer;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.localscheme.LocalQuestion;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.scheme.LocalCondition;
import nl.werkbrug.scheme.Verdict;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** A scheme that a municipality made, for hires. */
abstract class LocalSchemeStory extends LocalSchemeBench {

    @Test
    void what_is_granted_is_paid_and_both_are_on_the_dossier() {
        Hire hire = hire();
        String code = town.bonus();
        assertThat(offers.of(hire, TODAY).find(code).orElseThrow()).satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(Verdict.FITS);
            assertThat(it.amount().once()).isEqualTo(Money.euros("1500.00"));
            assertThat(it.dates().get(0).last().end()).isEqualTo("2026-07-15");
        });
        handedIn(hire, code);
        assertThat(desk.flow("taak").open(desk.ownTask(hire.dossierId(), "request-propose", caseworker).id(), caseworker).prefill().get("amount"))
                .isEqualTo(Money.euros("1500.00"));
        proposes(hire, "1500");
        signs(hire);

        assertThat(claim(hire).state()).isEqualTo(State.TO_PAY);
        assertThat(claim(hire).granted()).isEqualTo(Money.euros("1500.00"));
        assertThat(letters(hire)).isEqualTo(1);
        InboxTask pay = desk.ownTask(hire.dossierId(), "local-scheme-pay", caseworker);
        assertThat(pay.dueOn()).isEqualTo("2026-07-13");
        assertThat(String.valueOf(desk.flow("taak").open(pay.id(), caseworker).above().model()))
                .contains("payee=Employer[", "iban=");
        desk.does(hire.dossierId(), "local-scheme-pay", caseworker, Map.of("paidOn", TODAY, "reference", "P-1"));

        assertThat(claim(hire).state()).isEqualTo(State.PAID);
        assertThat(bench.results("local-scheme", claim(hire).id())).containsExactly("end_paid");
        assertThat(desk.open(hire.dossierId(), caseworker)).isEmpty();
    }

    @Test
    void beside_the_request_stands_the_last_day_that_the_municipality_named() {
        Hire hire = hire();
        chooses(hire, town.bonus());
        InboxTask ask = desk.ownTask(hire.dossierId(), "request-ask", fixture.hr);

        assertThat(ask.dueOn()).isEqualTo("2026-07-15");
        assertThat(String.valueOf(desk.flow("taak").open(ask.id(), fixture.hr).aside().model()))
                .contains("REQUEST_ASK_BY", "de regeling van de gemeente");
    }

    @Test
    void what_runs_keeps_the_version_with_which_it_began() {
        Hire hire = hire();
        String code = town.bonus();
        assertThat(chooses(hire, code)).isInstanceOf(FormResult.Done.class);

        schemes.draft(code, lead);
        SchemeVersion draft = schemes.get(code, lead).newest();
        schemes.change(draft.id(), content("Startpremie", null, 12), lead);
        schemes.publish(draft.id(), LocalDate.of(2026, 6, 2), lead);

        assertThat(claim(hire).checkOn()).isNull();
        assertThat(offers.of(hire(), TODAY).find(code)).isPresent();
        assertThat(schemes.get(code, lead).versions()).extracting(SchemeVersion::number).containsExactly(2, 1);
        assertThat(desk.submit("lokale-regeling", draft.id(), lead, answers("Anders"))).isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void who_begins_after_the_withdrawal_does_not_get_it() {
        String code = town.bonus();
        Hire before = hire();
        assertThat(desk.send("lokale-regeling-intrekken", code, lead, Map.of("withdrawnFrom", LocalDate.of(2026, 6, 16))))
                .isInstanceOf(FormResult.Done.class);
        Hire after = hire();
        fixture.tell(after, "startsOn", "2026-06-16");

        assertThat(offers.of(before, TODAY).find(code)).isPresent();
        assertThat(offers.of(after, TODAY).find(code)).isEmpty();
    }

    @Test
    void no_more_is_granted_than_there_is_for_the_year() {
        String code = town.publish(content("Klein potje", "2500.00", null), List.of());
        Hire first = hire();
        Hire second = hire();
        handedIn(first, code);
        handedIn(second, code);
        proposes(first, "1500");
        proposes(second, "1500");
        assertThat(signs(first)).isInstanceOf(FormResult.Done.class);

        FormResult refused = signs(second);
        assertThat(refused.toString()).contains("Voor dit jaar is er nog", "4:25");
        desk.does(second.dossierId(), "request-sign", lead, Map.of("outcome", "SEND_BACK", "because", "Er is minder geld."));
        assertThat(proposes(second, "1000.01")).isInstanceOf(FormResult.Refused.class);
        assertThat(proposes(second, "1000")).isInstanceOf(FormResult.Done.class);
        assertThat(signs(second)).isInstanceOf(FormResult.Done.class);

        Offer third = offers.of(hire(), TODAY);
        assertThat(third.find(code).orElseThrow().answer().reason().code()).isEqualTo("LOCAL_SPENT");
    }

    @Test
    void when_the_employee_has_gone_a_team_lead_signs_that_it_is_not_paid() {
        String code = town.publish(content("Blijfpremie", null, 6), List.of());
        Hire hire = hire();
        granted(hire, code);
        assertThat(claim(hire).state()).isEqualTo(State.WAITING);
        assertThat(claim(hire).checkOn()).isEqualTo("2026-12-15");

        assertThat(atEnd.stream().flatMap(it -> it.ends(hire, LocalDate.of(2026, 9, 30)).stream()).filter(it -> it.atRisk() != null))
                .singleElement().matches(it -> it.about().equals("Blijfpremie") && it.atRisk().equals(Money.euros("1500.00")));
        transaction.executeWithoutResult(status -> events.publishEvent(
                new EmploymentEnded(hire.id(), hire.dossierId(), LocalDate.of(2026, 9, 30))));
        bench.runJobs();
        clock.set(LocalDate.of(2026, 10, 1));
        desk.does(hire.dossierId(), "local-scheme-check", lead, Map.of("outcome", "NOT_MET", "because", "Het contract eindigde."));
        assertThat(desk.does(hire.dossierId(), "local-scheme-sign", lead, Map.of("outcome", "SIGN"))).isInstanceOf(FormResult.Refused.class);
        Viewer other = fixture.world().user("Toon Team", Role.LOKET_TEAM_LEAD, town.id);
        desk.does(hire.dossierId(), "local-scheme-sign", other, Map.of("outcome", "SIGN"));

        assertThat(claim(hire).state()).isEqualTo(State.NOT_PAID);
        assertThat(claim(hire).granted()).isNull();
        assertThat(letters(hire)).isEqualTo(2);
        assertThat(newestLetter(hire)).contains("uw aanvraag van 1 juni 2026", "Wij betalen het toegekende bedrag niet.");
        assertThat(mails(hire)).containsExactly("Er is een besluit voor u", "Er is een besluit voor u");
        assertThat(bench.results("local-scheme", claim(hire).id())).containsExactly("end_notPaid");
    }

    @Test
    void a_hire_that_does_not_come_about_stops_it() {
        Hire hire = hire();
        chooses(hire, town.bonus());

        desk.send("aanname-stoppen", hire.id(), fixture.hr, Map.of("reason", "Het gaat niet door."));

        assertThat(claim(hire).state()).isEqualTo(State.STOPPED);
        assertThat(desk.open(hire.dossierId(), fixture.hr)).isEmpty();
    }

    @Test
    void nobody_but_its_own_team_lead_makes_or_changes_a_scheme() {
        String code = town.bonus();
        Viewer elsewhere = new LocalTown(fixture.world(), municipalities, schemes).lead;
        String version = schemes.get(code, lead).newest().id();

        for (Viewer viewer : List.of(elsewhere, caseworker, fixture.hr)) {
            assertThatThrownBy(() -> schemes.get(code, viewer)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> schemes.draft(code, viewer)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> schemes.withdraw(code, TODAY, viewer)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> desk.flow("lokale-regeling").open(version, viewer)).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> desk.flow("lokale-regeling").open("nieuw", caseworker)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("lokale-voorwaarde").open(version + ":statementDisabled", lead)).isInstanceOf(NotVisible.class);
    }

    @Test
    void what_was_published_does_not_change_and_there_is_an_end_to_everything() {
        String code = town.bonus();
        String version = schemes.get(code, lead).newest().id();
        LocalCondition hours = new LocalCondition("hoursPerWeek", LocalCondition.Comparison.AT_LEAST, List.of("24"));
        LocalQuestion question = new LocalQuestion(0, "Wie?", null, LocalQuestion.Kind.TEXT, true);

        assertThat(schemes.add(version, hours, lead)).isFalse();
        assertThat(schemes.add(version, question, lead)).isFalse();
        assertThat(schemes.removeCondition(version, 1, lead)).isFalse();
        assertThat(schemes.get(code, lead).newest().asked()).hasSize(1);
        assertThat(schemes.publish(version, TODAY, lead)).isFalse();
        schemes.draft(code, lead);
        schemes.draft(code, lead);
        String draft = schemes.get(code, lead).newest().id();
        assertThat(schemes.get(code, lead).versions()).hasSize(2);
        for (int i = 1; i < 12; i++) {
            assertThat(schemes.add(draft, hours, lead)).isTrue();
        }
        assertThat(schemes.add(draft, hours, lead)).isFalse();
        assertThat(desk.submit("lokale-regeling-publiceren", draft, lead, Map.of("validFrom", TODAY.minusDays(1))))
                .isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void hostile_words_stay_words() {
        String evil = "${T(java.lang.Runtime)} __${1+1}__ #{7*7} [[${1}]] 'x'";
        String code = schemes.make(content(evil, null, null), lead).orElseThrow();
        String version = schemes.get(code, lead).newest().id();
        schemes.add(version, new LocalQuestion(0, evil, evil, LocalQuestion.Kind.TEXT, true), lead);
        schemes.publish(version, TODAY, lead);
        Hire hire = hire();
        chooses(hire, code);

        String task = desk.ownTask(hire.dossierId(), "local-scheme-answers", fixture.hr).id();
        assertThat(desk.ownTask(hire.dossierId(), "local-scheme-answers", fixture.hr).title()).contains(evil);
        assertThat(browser.open("/werk/taak/" + task, fixture.hr).select("main").text()).contains(evil);
        assertThat(browser.open("/lokale-regelingen/" + code, lead).select("main").text()).contains(evil);
        assertThat(browser.open("/aannames/" + hire.id() + "/pakket", fixture.hr).select("main").text()).contains(evil);
    }

    private static Map<String, Object> answers(String title) {
        return Map.of("title", title, "explanation", "x", "legalBasis", "x", "sourceUrl", "https://x.example", "paysWage", "NO", "per", "HIRE",
                "euros", Money.euros("1"), "first", "NONE", "last", "NONE");
    }
}
