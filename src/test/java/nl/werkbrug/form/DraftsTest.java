package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final Typed FIRST = new Typed(Map.of("since", List.of("1", "2", ""), "name", List.of("Zoë € \uD83D\uDE00")));
    private static final Typed SECOND = new Typed(Map.of("name", List.of("b")));

    private final Drafts drafts = new Drafts(new Database().jdbc(), KitchenSink.CLOCK, new PlainSeal());

    @Test
    void what_one_person_keeps_aside_takes_the_place_of_what_that_person_kept_and_is_found_beside_the_shared_one() {
        drafts.save("task:1", "kitchen-sink", FIRST, 0, "anna");
        drafts.keep("task:1:bram", "kitchen-sink", FIRST, "bram");
        drafts.keep("task:1:bram", "kitchen-sink", SECOND, "bram");

        assertThat(drafts.newest("task:1", "task:1:bram")).extracting(Draft::key).containsExactlyInAnyOrder("task:1", "task:1:bram");
        assertThat(drafts.find("task:1:bram").orElseThrow().typed()).isEqualTo(SECOND);
    }

    @Test
    void keeps_what_was_typed_as_it_was_typed() {
        drafts.save("task:1", "kitchen-sink", FIRST, 0, "anna");

        Draft draft = drafts.find("task:1").orElseThrow();

        assertThat(draft.typed()).isEqualTo(FIRST);
        assertThat(draft.updatedBy()).isEqualTo("anna");
        assertThat(draft.updatedAt()).isEqualTo(KitchenSink.CLOCK.instant());
    }

    @Test
    void counts_versions() {
        DraftOutcome first = drafts.save("task:1", "kitchen-sink", FIRST, 0, "anna");
        DraftOutcome second = drafts.save("task:1", "kitchen-sink", SECOND, 1, "anna");

        assertThat(first).isEqualTo(new DraftOutcome.Saved(1));
        assertThat(second).isEqualTo(new DraftOutcome.Saved(2));
        assertThat(drafts.find("task:1").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void a_page_made_from_an_older_version_overwrites_nothing_and_tells_who_was_first() {
        drafts.save("task:1", "kitchen-sink", FIRST, 0, "anna");
        drafts.save("task:1", "kitchen-sink", SECOND, 1, "bram");

        DraftOutcome outcome = drafts.save("task:1", "kitchen-sink", FIRST, 1, "anna");

        assertThat(outcome).isEqualTo(new DraftOutcome.Stale("bram", KitchenSink.CLOCK.instant()));
        assertThat(drafts.find("task:1").orElseThrow().typed()).isEqualTo(SECOND);
    }

    @Test
    void a_second_first_version_is_stale() {
        drafts.save("task:1", "kitchen-sink", FIRST, 0, "anna");

        assertThat(drafts.save("task:1", "kitchen-sink", SECOND, 0, "bram")).isInstanceOf(DraftOutcome.Stale.class);
    }

    @Test
    void a_draft_that_was_sent_does_not_come_back() {
        drafts.save("task:1", "kitchen-sink", FIRST, 0, "anna");
        drafts.delete("task:1");

        assertThat(drafts.save("task:1", "kitchen-sink", SECOND, 1, "bram")).isEqualTo(new DraftOutcome.Gone());
        assertThat(drafts.find("task:1")).isEmpty();
    }

    @Test
    void a_draft_shows_the_page_as_it_was_left() {
        Typed typed = KitchenSink.typed("amount", "12,,5", "costs", "CHILDCARE");
        drafts.save("task:1", "kitchen-sink", typed, 0, "anna");

        FormView view = KitchenSink.PAGES.show(
                KitchenSink.FORM, KitchenSink.context(), drafts.find("task:1").orElseThrow().typed());

        assertThat(KitchenSink.page(view).getElementById("f-amount").val()).isEqualTo("12,,5");
        assertThat(KitchenSink.page(view).select("[name=costs][checked]").eachAttr("value")).containsExactly("CHILDCARE");
        assertThat(view.hasErrors()).isFalse();
    }
}
