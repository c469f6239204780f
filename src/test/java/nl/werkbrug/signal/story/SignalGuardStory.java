package nl.werkbrug.signal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.signal.FollowCode;
import nl.werkbrug.signal.store.SignalKnocks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What somebody tries who means no good: guessing, flooding, following or reading what another told. */
abstract class SignalGuardStory extends SignalBench {

    @Test
    void who_guesses_learns_nothing_and_is_stopped() throws Exception {
        Receipt it = gives(typed("STUCK", "Ik loop vast."));
        String wrongCode = sends("/melden/volgen", null, Map.of("nummer", it.number(), "code", FollowCode.random())).getContentAsString();
        String wrongNumber = sends("/melden/volgen", null, Map.of("nummer", "2026-999999", "code", it.code())).getContentAsString();

        assertThat(wrongCode).contains("Wij vinden geen signaal");
        assertThat(Errors.of(wrongNumber)).isEqualTo(Errors.of(wrongCode));
        for (int guess = 0; guess < 8; guess++) {
            sends("/melden/volgen", null, Map.of("nummer", it.number(), "code", FollowCode.random()));
        }
        assertThat(sends("/melden/volgen", null, Map.of("nummer", it.number(), "code", it.code())).getStatus()).isEqualTo(429);
    }

    @Test
    void a_code_of_before_keys_were_used_still_works_and_is_keyed() throws Exception {
        Receipt it = gives(typed("STUCK", "Ik loop vast."));
        String plain = LinkSecret.hash(it.code().replace("-", ""));
        jdbc.sql("update signal_report set code_hash = :plain, code_keyed = false where id = :id").param("plain", plain).param("id", it.id()).update();
        assertThat(follows(it)).contains("Ik loop vast.");

        Together.run(2, node -> {
            codes.keyOldOnes();
            return node;
        });

        assertThat(jdbc.sql("select code_hash from signal_report where id = :id").param("id", it.id()).query(String.class).single())
                .isEqualTo(codes.hash(it.code())).isNotEqualTo(plain);
        assertThat(follows(it)).contains("Ik loop vast.");
    }

    @Test
    void wrong_guesses_at_the_same_moment_are_all_counted_and_old_ones_are_forgotten() throws Exception {
        knocks.forgetOld();

        Together.run(8, number -> {
            knocks.count(SignalKnocks.Kind.GUESS, network);
            knocks.count(SignalKnocks.Kind.GUESS, network);
            knocks.forgetOld();
            return number;
        });

        assertThat(knocks.tooMany(SignalKnocks.Kind.GUESS, network)).isTrue();
        assertThat(knocks.tooMany(SignalKnocks.Kind.GIVE, network)).isFalse();
        desk.reach(LocalDate.of(2026, 6, 2));
        knocks.forgetOld();
        assertThat(knocks.tooMany(SignalKnocks.Kind.GUESS, network)).isFalse();
    }

    @Test
    void one_network_cannot_fill_the_list_and_nothing_ties_a_network_to_a_signal() throws Exception {
        Receipt it = gives(anonymous("DEBTS", "Het loopt op."));
        for (int number = 1; number < 40; number++) {
            knocks.count(SignalKnocks.Kind.GIVE, network);
        }

        assertThat(sends("/melden", null, typed("STUCK", "Koop dit.")).getStatus()).isEqualTo(429);
        assertThat(follows(it)).as("following goes on").contains("Het loopt op.");
        assertThat(jdbc.sql("select network_hash from signal_knock").query(String.class).list()).doesNotContain(LinkSecret.hash(network));
    }

    @Test
    void what_was_typed_is_text_on_every_page_and_marks_that_turn_text_around_are_gone() throws Exception {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(2)> \u202Eegnahc";
        Map<String, String> typed = typed("STUCK", evil);
        typed.put("name", "<b>Mila</b>");
        Receipt it = gives(typed);
        does(it, "signal-answer", caseworker, answer("<script>alert(3)</script>"));

        for (String page : new String[] {follows(it), page("/dossiers/" + it.dossier(), caseworker)}) {
            assertThat(Jsoup.parse(page).select("main script, main img, main b")).isEmpty();
            assertThat(page).contains("alert(1)", "alert(3)").doesNotContain("\u202E");
        }
    }

    @Test
    void nobody_posts_without_the_token_of_the_page_and_the_code_stands_in_no_address() throws Exception {
        Receipt it = gives(typed("STUCK", "Ik loop vast."));

        Map<String, String> another = typed("STUCK", "Nog een.");
        does(it, "signal-answer", caseworker, answer("Morgen."));
        assertThat(withoutToken("/melden", another).getStatus()).isEqualTo(400);
        assertThat(withoutToken("/melden/volgen/reactie", Map.of("nummer", it.number(), "code", it.code(), "oordeel", "goed")).getStatus())
                .isEqualTo(400);
        assertThat(codes.find(another.get("code"))).isEmpty();
        assertThat(state(it)).isEqualTo("ANSWERED");
        assertThat(follows(it)).doesNotContain("?code=", "/" + it.code());
        assertThat(withoutToken("/signalen/" + it.id() + "/terugnemen", Map.of()).getStatus()).isEqualTo(400);
    }

    @Test
    void a_code_opens_its_own_signal_only_and_never_that_of_another_municipality() throws Exception {
        Receipt mine = gives(typed("STUCK", "Van mij."));
        Receipt theirs = gives(typed("STUCK", "Van een ander."));
        Viewer elsewhere = world.user("Vera Elders", Role.LOKET_TEAM_LEAD, world.loket("Gemeente Ver"));

        assertThat(sends("/melden/volgen", null, Map.of("nummer", theirs.number(), "code", mine.code())).getContentAsString())
                .doesNotContain("Van een ander.", "Van mij.");
        assertThat(status("/dossiers/" + theirs.dossier(), elsewhere)).isEqualTo(404);
        assertThat(status("/mijn-signalen/" + theirs.id(), elsewhere)).isEqualTo(404);
        assertThat(status("/werk/signaal-oneens/" + theirs.id(), elsewhere)).isEqualTo(404);
        assertThat(sends("/signalen/" + theirs.id() + "/terugnemen", elsewhere, Map.of()).getStatus()).isEqualTo(404);
        assertThat(status("/werk/taak/" + desk.ownTask(theirs.dossier(), "signal-answer", caseworker).id(), elsewhere)).isEqualTo(404);
    }

    @Test
    void more_text_than_fits_is_refused_and_kept_nowhere() throws Exception {
        Map<String, String> long4001 = typed("STUCK", "x".repeat(4001));
        Map<String, String> longName = typed("STUCK", "Ik loop vast.");
        longName.put("name", "x".repeat(121));
        longName.put("phone", "0".repeat(5000));
        longName.put("email", "x".repeat(5000) + "@burger.example");

        assertThat(mistakes(long4001)).contains("hoogstens 4.000 tekens");
        assertThat(mistakes(longName)).contains("hoogstens 120 tekens", "telefoonnummer", "e-mailadres");
        String wide = "é".repeat(4000);
        assertThat(follows(gives(typed("STUCK", wide)))).contains(wide);
    }
}
