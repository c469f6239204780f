package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPagesTest {

    @Test
    void gives_typed_answers() {
        Answers answers = accepted(KitchenSink.context(), KitchenSink.typed());

        assertThat(answers.text("contact.postcode")).contains("1234 AB");
        assertThat(answers.money("amount")).contains(Money.euros("1234.56"));
        assertThat(answers.date("since")).contains(LocalDate.of(2026, 6, 1));
        assertThat(answers.text("employee.bsn")).contains("999990019");
        assertThat(answers.number("employment.hoursPerWeek")).contains(new BigDecimal("36.5"));
        assertThat(answers.chosen("costs")).isEqualTo(Set.of("TRAVEL"));
        assertThat(answers.ticked("truthful")).isTrue();
        assertThat(answers.upload("letter")).contains("u1");
        assertThat(answers.text("remarks")).contains("Eerste regel\nTweede regel");
        assertThat(answers.text("dossier.number")).contains("D-2026-17");
        assertThat(answers.text("employer.kvk")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "amount, '-5', 'Vul bij “Bedrag per maand” een bedrag van € 0 of hoger in, zonder minteken.'",
        "amount, '10000,01', 'Vul bij “Bedrag per maand” € 10.000,00 of een lager bedrag in.'",
        "employment.hoursPerWeek, '61', 'Vul bij “Uren per week” 60 of een lager getal in.'",
        "kind, 'OTHER', 'Kies bij “Waarvoor is het beslag?” een antwoord uit de lijst.'",
        "worker, 'w9', 'Kies bij “Welke medewerker?” een antwoord uit de lijst.'",
        "since-year, '2027', 'Vul bij “Datum van de brief” 15 juni 2026 of een eerdere datum in.'",
        "reference, 'ab-12', 'Verander “Kenmerk van de brief”. Een kenmerk is twee hoofdletters, een streepje en vier cijfers.'",
        "contact.name, 'F', 'Vul bij “Naam” ten minste 2 tekens in. U vulde er 1 in.'",
        "truthful, 'maybe', 'Kruis “Ik heb alles naar waarheid ingevuld” aan. Zonder dit kruisje kunt u niet verder.'",
    })
    void says_how_to_mend_a_wrong_answer(String name, String value, String message) {
        assertThat(messages(KitchenSink.context(), KitchenSink.typed(name, value))).containsExactly(message);
    }

    @Test
    void finds_all_mistakes_at_once_in_the_order_of_the_form() {
        CheckedForm checked = KitchenSink.PAGES.check(
                KitchenSink.FORM, KitchenSink.context(), Typed.posted(KitchenSink.FORM, Map.of()));

        assertThat(((CheckedForm.Rejected) checked).errors()).extracting(FieldError::key).containsExactly(
                "contact.name", "contact.email", "kind", "amount", "since", "employment.hoursPerWeek", "worker",
                "costs", "truthful");
    }

    @Test
    void ignores_answers_to_hidden_questions() {
        Answers answers = accepted(KitchenSink.context(), KitchenSink.typed("alimony.iban", "nonsense", "internalNote", "x"));

        assertThat(answers.values()).doesNotContainKeys("alimony.iban", "alimony.children", "internalNote");
    }

    @Test
    void asks_questions_that_another_answer_opens() {
        List<String> messages = messages(KitchenSink.context(), KitchenSink.typed("kind", "ALIMONY"));

        assertThat(messages).containsExactly("Vul “Rekeningnummer (IBAN)” in.", "Vul “Aantal kinderen” in.");
    }

    @Test
    void a_hidden_answer_opens_no_other_question() {
        Typed typed = KitchenSink.typed("alimony.children", "2", "alimony.eldest", "Sam");

        assertThat(accepted(KitchenSink.context(), typed).values()).doesNotContainKey("alimony.eldest");
    }

    @Test
    void conditions_can_use_what_the_page_supplies() {
        Supply coach = new Supply(KitchenSink.context().supply().options(), Map.of("role", "COACH"));

        Answers answers = accepted(KitchenSink.context().withSupply(coach), KitchenSink.typed("internalNote", "bel terug"));

        assertThat(answers.text("internalNote")).contains("bel terug");
    }

    @Test
    void ignores_what_the_form_does_not_ask() {
        Typed typed = KitchenSink.typed("isAdmin", "true", "dossier.number", "D-1", "letter", "u99");

        Answers answers = accepted(KitchenSink.context(), typed);

        assertThat(answers.values()).doesNotContainKey("isAdmin");
        assertThat(answers.text("dossier.number")).contains("D-2026-17");
        assertThat(answers.upload("letter")).contains("u1");
    }

    @Test
    void takes_a_known_fact_whatever_the_browser_sends() {
        Answers answers = accepted(
                KitchenSink.contextWithFact(new BigDecimal("32")), KitchenSink.typed("employment.hoursPerWeek", "1"));

        assertThat(answers.number("employment.hoursPerWeek")).contains(new BigDecimal("32"));
        assertThat(answers.corrected()).isEmpty();
    }

    @Test
    void takes_a_correction_of_a_known_fact() {
        Typed typed = KitchenSink.typed(
                "_correct", "employment.hoursPerWeek", "_opened", "employment.hoursPerWeek", "employment.hoursPerWeek", "24");

        Answers answers = accepted(KitchenSink.contextWithFact(new BigDecimal("32")), typed);

        assertThat(answers.number("employment.hoursPerWeek")).contains(new BigDecimal("24"));
        assertThat(answers.corrected()).containsExactly("employment.hoursPerWeek");
    }

    @Test
    void does_not_send_the_form_while_a_doubted_fact_is_not_corrected() {
        Typed typed = KitchenSink.typed("_correct", "employment.hoursPerWeek");

        assertThat(messages(KitchenSink.contextWithFact(new BigDecimal("32")), typed))
                .containsExactly("Verander “Uren per week”. Of haal het kruisje weg als het antwoord toch klopt.");
    }

    @Test
    void asks_for_a_correction_of_a_known_fact_that_breaks_the_rules() {
        assertThat(messages(KitchenSink.contextWithFact(new BigDecimal("90")), KitchenSink.typed()))
                .containsExactly("Vul bij “Uren per week” 60 of een lager getal in.");
    }

    @Test
    void shows_mistakes_that_only_the_domain_finds() {
        CheckedForm.Rejected rejected = KitchenSink.PAGES.reject(
                KitchenSink.FORM, KitchenSink.context(), KitchenSink.typed(),
                List.of(FieldError.general("Iemand anders wijzigde dit."), FieldError.in("amount", "Dit is te veel."),
                        FieldError.elsewhere("/werk/anders/1", "Doe dit op een andere pagina.")));

        assertThat(rejected.view().errors()).extracting(FormView.ErrorLink::target)
                .containsExactly("", "/werk/anders/1", "f-amount");
    }

    @Test
    void a_page_that_forgets_its_options_fails_loudly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KitchenSink.PAGES.open(KitchenSink.FORM, FormContext.at("/x")))
                .withMessageContaining("workers");
    }

    private static Answers accepted(FormContext context, Typed typed) {
        CheckedForm checked = KitchenSink.PAGES.check(KitchenSink.FORM, context, typed);
        assertThat(checked.view().errors()).isEmpty();
        return ((CheckedForm.Accepted) checked).answers();
    }

    private static List<String> messages(FormContext context, Typed typed) {
        CheckedForm checked = KitchenSink.PAGES.check(KitchenSink.FORM, context, typed);
        return ((CheckedForm.Rejected) checked).errors().stream().map(FieldError::message).toList();
    }
}
