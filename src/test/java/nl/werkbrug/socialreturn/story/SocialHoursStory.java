package nl.werkbrug.socialreturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialHire.State;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Hours that are mended between two checks, and the proof that comes as a file. */
abstract class SocialHoursStory extends SocialReturnBench {

    private static final String FLOW = "social-return-uren";
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    @Autowired
    DocumentStore documents;

    @Test
    void wrong_hours_are_mended_and_the_value_follows_at_once() {
        SocialContract contract = added("2026-41");
        Hire hire = counting(contract);
        clock.set(LATER);
        Preview shown = desk.preview(FLOW, of(hire).id(), fixture.hr, hours(LocalDate.of(2026, 7, 1), "36"));
        assertThat(shown.lines().get(0).value()).contains("20.164,38");
        assertThat(shown.lines().get(0).why()).contains("10.082,19");
        assertThat(shown.warnings()).isEmpty();
        assertThat(page("/werk/" + FLOW + "/" + of(hire).id(), fixture.hr)).contains("Wat er nu staat", "01-07-2026", "18");

        desk.send(FLOW, of(hire).id(), fixture.hr, hours(LocalDate.of(2026, 7, 1), "36"));
        assertThat(progress.of(contract, fixture.hr).fulfilled()).isEqualTo(Money.euros("20164.38"));
        assertThat(of(hire).checkedOn()).isNull();
        assertThat(page("/dossiers/" + hire.dossierId(), fixture.hr)).contains("gecorrigeerd vanaf 1 juli 2026", "Uren corrigeren");
        assertThat(jdbc.sql("select detail from audit_entry where action = 'CORRECT' and object_id = :id")
                .param("id", of(hire).id()).query(String.class).single()).isEqualTo("2026-07-01: 36");
    }

    @Test
    void a_correction_takes_later_hours_away_and_says_so_first() {
        Hire hire = counting(added("2026-42"));
        clock.set(LATER);
        desk.send(FLOW, of(hire).id(), fixture.hr, hours(LocalDate.of(2026, 10, 1), "0"));
        assertThat(of(hire).hours()).hasSize(2);
        assertThat(desk.preview(FLOW, of(hire).id(), fixture.hr, hours(LocalDate.of(2026, 9, 1), "24")).warnings().toString())
                .contains("vervallen");
        desk.send(FLOW, of(hire).id(), fixture.hr, hours(LocalDate.of(2026, 9, 1), "24"));

        assertThat(of(hire).hours()).extracting(each -> each.from().toString() + " " + each.hours().stripTrailingZeros().toPlainString())
                .containsExactly("2026-07-01 18", "2026-09-01 24");
    }

    @Test
    void only_days_that_count_and_only_the_employer() {
        Hire hire = counting(added("2026-43"));
        clock.set(LATER);
        String id = of(hire).id();
        for (LocalDate wrong : List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2028, 1, 1))) {
            assertThat(desk.preview(FLOW, id, fixture.hr, hours(wrong, "24")).mistakes()).extracting("key").containsExactly("from");
            assertThat(desk.submit(FLOW, id, fixture.hr, hours(wrong, "24"))).isInstanceOf(FormResult.Refused.class);
        }
        Viewer stranger = fixture.world().user("Piet Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Ander bedrijf"));
        for (Viewer each : List.of(lead, stranger)) {
            assertThat(page("/werk/" + FLOW + "/" + id, each)).isEqualTo("404");
            assertThatThrownBy(() -> desk.submit(FLOW, id, each, hours(LATER, "24"))).isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void who_never_counted_has_no_hours_to_mend() {
        Hire hire = counting(added("2026-44"));
        transaction.executeWithoutResult(done -> events.publishEvent(
                new EmploymentEnded(hire.id(), hire.dossierId(), LocalDate.of(2026, 6, 30))));
        assertThat(of(hire).state()).isEqualTo(State.STOPPED);
        assertThat(desk.flow(FLOW).open(of(hire).id(), fixture.hr).done()).contains("geen uren");
        assertThat(desk.submit(FLOW, of(hire).id(), fixture.hr, hours(TODAY, "24"))).isInstanceOf(FormResult.Before.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verklaring.html         | <script>alert(1)</script>                | is geen PDF
            verklaring.pdf          | MZ this program cannot be run            | is geen PDF
            leeg.pdf                |                                          | leeg
            half.pdf                | %PDF-1.7 and then it was cut off         | beschadigd
            niets.pdf               | %PDF-1.7 nothing that is a page %%EOF    | beschadigd
            """)
    void a_hostile_or_broken_proof_is_refused_with_what_to_do(String name, String content, String says) throws Exception {
        Hire hire = linked("2026-45");
        String sent = send(hire, new MockMultipartFile("proof", name, "application/pdf", bytes(content)));

        assertThat(sent).contains(says);
        assertThat(of(hire).state()).isEqualTo(State.PROVING);
        assertThat(documents.list(hire.dossierId())).isEmpty();
    }

    @Test
    void a_good_proof_is_kept_under_a_name_of_ours() throws Exception {
        Hire hire = linked("2026-46");
        byte[] pdf = SoundPdf.bytes();
        String checked = send(hire, new MockMultipartFile("proof", "..\\..\\etc\\<i>Amal Visser.pdf", "text/html", pdf));
        assertThat(checked).contains("Amal Visser.pdf").doesNotContain("<i>Amal", "etc\\");
        String task = desk.ownTask(hire.dossierId(), "social-return-proof", fixture.hr).id();
        String upload = jdbc.sql("select id from form_upload where draft_key = :key").param("key", "task:" + task)
                .query(String.class).single();
        desk.does(hire.dossierId(), "social-return-proof", fixture.hr, Map.of("accepted", "YES", "proof", upload, "named", "NO"));

        StoredDocument kept = documents.list(hire.dossierId()).get(0);
        assertThat(documents.content(kept.id())).isEqualTo(pdf);
        assertThat(kept.title() + kept.fileName()).doesNotContain("Visser", "etc");
        assertThat(of(hire).proofId()).isEqualTo(kept.id());
        assertThat(page("/documenten/" + kept.id(), lead)).isEqualTo("404");
    }

    private Hire linked(String reference) {
        Hire hire = chosen();
        desk.does(hire.dossierId(), "social-return-link", fixture.hr, counts(added(reference)));
        return hire;
    }

    /** What the page says after the form was sent with a file. */
    private String send(Hire hire, MockMultipartFile file) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        String address = "/werk/taak/" + desk.ownTask(hire.dossierId(), "social-return-proof", fixture.hr).id();
        String next = browser.perform(MockMvcRequestBuilders.multipart(address).file(file)
                        .param("accepted", "YES").param("named", "NO").param("_action", "submit").param("_version", "0")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()).with(SignIn.as(fixture.hr)))
                .andReturn().getResponse().getContentAsString();
        return next.isEmpty() ? browser.perform(MockMvcRequestBuilders.get(address).with(SignIn.as(fixture.hr)))
                .andReturn().getResponse().getContentAsString() : next;
    }

    private static byte[] bytes(String content) {
        return content == null ? new byte[0] : content.getBytes(StandardCharsets.US_ASCII);
    }

    private static Map<String, Object> hours(LocalDate from, String hours) {
        return Map.of("from", from, "hours", new BigDecimal(hours));
    }
}
