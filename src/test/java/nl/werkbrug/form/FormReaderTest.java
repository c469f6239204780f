package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {

    @Test
    void reads_keys_with_the_path_of_their_group() {
        assertThat(KitchenSink.FORM.keys()).contains("alimony.iban", "employment.hoursPerWeek", "kind");
        assertThat(KitchenSink.FORM.checkAnswers()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "type": "dynamiclist", "key": "a", "label": "A"          | component a: unknown component type "dynamiclist"
            "type": "html", "id": "Html_1"                           | component Html_1: unknown component type "html"
            "type": "datetime", "subtype": "time", "key": "a", "label": "A" | only the subtype date
            "type": "textfield", "key": "a"                          | component a: needs a label
            "type": "textfield", "key": "a", "label": "=b"           | label must be plain text
            "type": "textfield", "key": "a-b", "label": "A"          | the key "a-b" must be words
            "type": "textfield", "key": "_token", "label": "A"       | the key "_token" must be words
            "type": "textfield", "key": "a", "label": "A", "properties": {"format": "bns"} | unknown format "bns"
            "type": "textfield", "key": "a", "label": "A", "properties": {"fromat": "bsn"} | unknown property "fromat"
            "type": "checkbox", "key": "a", "label": "A", "properties": {"format": "bsn"}  | does not fit the type checkbox
            "type": "textfield", "key": "a", "label": "A", "properties": {"autocomplete": "mail"} | unknown autocomplete
            "type": "textfield", "key": "a", "label": "A", "validate": {"pattern": "x"}    | needs the property "patternMessage"
            "type": "textfield", "key": "a", "label": "A", "validate": {"maxLength": "x"}  | maxLength is not a number
            "type": "datetime", "key": "a", "label": "A", "properties": {"latest": "soon"} | earliest and latest
            "type": "select", "key": "a", "label": "A"               | needs options
            "type": "radio", "key": "a", "label": "A", "values": [{"value": "x", "label": "X"}, {"value": "x", "label": "Y"}] | different values
            "type": "filepicker", "key": "a", "label": "A", "multiple": true | takes one file
            "type": "text", "text": "Dag {{name}}"                   | text must be plain text
            "type": "text", "text": "<b>Dag</b>"                     | must not hold HTML
            "type": "text", "text": "[x](javascript:alert(1))"       | links start with
            "type": "textfield", "key": "a", "label": "A", "conditional": {"hide": "b"} | must start with =
            """)
    void refuses_a_component_it_cannot_show_and_names_file_and_component(String component, String message) {
        assertThatExceptionOfType(InvalidForm.class)
                .isThrownBy(() -> read("{" + component + "}"))
                .withMessageStartingWith("Form garnishment/t.form, component ")
                .withMessageContaining(message);
    }

    @Test
    void refuses_a_key_that_is_used_twice() {
        String field = "{\"type\": \"textfield\", \"key\": \"a\", \"label\": \"A\"}";

        assertThatExceptionOfType(InvalidForm.class)
                .isThrownBy(() -> read(field + "," + field))
                .withMessage("Form garnishment/t.form, component a: the key is used twice");
    }

    @Test
    void refuses_a_key_that_is_also_the_start_of_another_key() {
        assertThatExceptionOfType(InvalidForm.class)
                .isThrownBy(() -> read("""
                        {"type": "textfield", "key": "a", "label": "A"}, {"type": "textfield", "key": "a.b", "label": "B"}"""))
                .withMessageContaining("component a.b: the key \"a\" exists too");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =kind = \\"X\\" and  | conditional.hide fails
            =knid = \\"X\\"      | conditional.hide uses [knid]
            =1 + 1               | conditional.hide fails
            """)
    void refuses_a_condition_that_can_never_work(String expression, String message) {
        FormDefinition form = read("""
                {"type": "textfield", "key": "kind", "label": "A"},
                {"type": "textfield", "key": "b", "label": "B", "conditional": {"hide": "%s"}}""".formatted(expression));

        assertThatExceptionOfType(InvalidForm.class)
                .isThrownBy(() -> new ConditionCheck(KitchenSink.FEEL).refuseBrokenConditions("garnishment/t.form", form))
                .withMessageStartingWith("Form garnishment/t.form, component b: ")
                .withMessageContaining(message);
    }

    @Test
    void refuses_an_id_that_differs_from_the_file_name() {
        assertThatExceptionOfType(InvalidForm.class)
                .isThrownBy(() -> FormReader.read("x/other.form", "{\"id\": \"t\", \"components\": []}"))
                .withMessage("Form x/other.form: the id \"t\" must be the name of the file");
    }

    private static FormDefinition read(String components) {
        return FormReader.read("garnishment/t.form",
                "{\"id\": \"t\", \"properties\": {\"title\": \"T\"}, \"components\": [" + components + "]}");
    }
}
