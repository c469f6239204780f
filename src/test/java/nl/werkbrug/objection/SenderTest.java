package nl.werkbrug.objection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who counts as the same one among those who object to a decision by letter. */
class SenderTest {

    private static final String DECISION = "4a1c0a5e-0000-4000-8000-000000000001";

    @Test
    void two_people_of_one_name_are_two_and_another_way_of_typing_is_not() {
        Sender first = Sender.other("J. de Vries", "Kade 1\n1234 AB Maasbrug");

        assertThat(Sender.other(" j. de vries", "Kade 1\r\n1234 AB  Maasbrug ").key(DECISION)).isEqualTo(first.key(DECISION));
        assertThat(Sender.other("J. de Vries", "Dijk 2\n1234 AC Maasbrug").key(DECISION)).isNotEqualTo(first.key(DECISION));
        assertThat(first.key(DECISION)).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void who_got_the_decision_and_the_employee_are_one_each() {
        assertThat(Sender.addressee("party").key(DECISION)).isEqualTo(DECISION);
        assertThat(Sender.employee("coach").key(DECISION)).isEqualTo(Sender.employee(null).key(DECISION)).isNotEqualTo(DECISION);
    }
}
