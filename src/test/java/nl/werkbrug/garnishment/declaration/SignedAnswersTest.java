package nl.werkbrug.garnishment.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;

class SignedAnswersTest {

    @Test
    void answers_come_back_from_their_kept_text_as_they_were_signed() {
        SignedAnswers signed = SignedAnswers.of(Map.of(
                "wage.net", Money.euros("2000.05"), "employment.since", LocalDate.of(2019, 2, 28), "cak", "yes",
                "particulars", "Regel \"een\"\nen € twee"));

        SignedAnswers kept = SignedAnswers.fromJson(signed.toJson());

        assertThat(kept).isEqualTo(signed);
        assertThat(kept.money("wage.net")).contains(Money.euros("2000.05"));
        assertThat(kept.date("employment.since")).contains(LocalDate.of(2019, 2, 28));
        assertThat(kept.yes("cak")).isTrue();
        assertThat(kept.text("particulars")).contains("Regel \"een\"\nen € twee");
    }

    @Test
    void the_same_answers_are_kept_as_the_same_text() {
        SignedAnswers one = SignedAnswers.of(Map.of("a", "1", "b", "2", "c", "3"));
        SignedAnswers other = SignedAnswers.of(Map.of("c", "3", "b", "2", "a", "1"));

        assertThat(one.toJson()).isEqualTo(other.toJson());
    }

    @Test
    void what_was_not_answered_has_no_value() {
        SignedAnswers signed = SignedAnswers.of(Map.of("wage.other", "  "));

        assertThat(signed.text("wage.other")).isEmpty();
        assertThat(signed.money("wage.net")).isEmpty();
        assertThat(signed.yes("cak")).isFalse();
    }

    @Test
    void pay_slips_go_along_after_the_declaration() {
        SignedAnswers with = SignedAnswers.of(Map.of()).with("attachmentIds", "slip-1,slip-2");
        SignedAnswers without = SignedAnswers.of(Map.of()).with("attachmentIds", "");

        assertThat(with.attachments("pdf")).isEqualTo(List.of("pdf", "slip-1", "slip-2"));
        assertThat(without.attachments("pdf")).isEqualTo(List.of("pdf"));
    }
}
