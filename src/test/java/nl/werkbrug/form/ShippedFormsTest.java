package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ShippedFormsTest {

    @Test
    void every_form_on_the_class_path_can_be_read_and_its_conditions_work() {
        assertThatCode(() -> new Forms(KitchenSink.FEEL)).doesNotThrowAnyException();
    }
}
