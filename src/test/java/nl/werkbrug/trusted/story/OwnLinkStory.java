package nl.werkbrug.trusted.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.shared.LinkSecret;
import nl.werkbrug.trusted.OwnLink;
import nl.werkbrug.trusted.OwnLinks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The link by which an employee without an account decides who looks along. */
abstract class OwnLinkStory extends TrustedBench {

    private static final String PAGE = "/mijn-vertrouwenspersoon";
    private static final Pattern LINK = Pattern.compile(PAGE + "/([\\w-]+)");

    @Autowired
    OwnLinks links;

    private String own;
    private LocalDate born;

    @BeforeEach
    void an_employee_with_a_mail_address() {
        own = "amal-" + mail;
        born = jdbc.sql("select p.birth_date from person p join dossier d on d.person_id = p.id where d.id = :id").param("id", dossier)
                .query(LocalDate.class).single();
    }

    @Test
    void the_employee_invites_sees_and_stops_somebody() throws Exception {
        String visit = entered(sent(hr));

        assertThat(page(visit, null)).contains("Er kijkt nog niemand mee.").doesNotContain("loonbeslag", "Amal");
        assertThat(post(visit, null, wish("DOCUMENTS")).getRedirectedUrl()).isEqualTo(visit);
        assertThat(page(visit, null)).contains("Fatima", "uitgenodigd", "Documenten lezen.");
        assertThat(jdbc.sql("select count(*) from mail_outbox where recipient in (:mail, :own) and subject is not null").param("mail", mail).param("own", own)
                .query(Integer.class).single()).as("the history of the dossier names no private address").isZero();
        assertThat(page("/dossiers/" + dossier, hr)).contains("De werknemer koos dit zelf, met een eigen link.");
        post("/vertrouwenspersoon/" + secretOfTrusted(), null, account("Fatima Aziz"));
        assertThat(page(visit, null)).contains("kijkt mee");
        assertThat(jdbc.sql("select invited_by from trusted_invitation where id = :id").param("id", invitation()).query(String.class).list())
                .containsExactly((String) null);

        assertThat(post(visit + "/stoppen/" + invitation(), null, Map.of()).getRedirectedUrl()).isEqualTo(visit);

        assertThat(page(visit, null)).contains("gestopt");
        assertThat(page("/dossiers/" + dossier, hr)).contains("De werknemer wil niet meer dat deze vertrouwenspersoon meekijkt");
        post(visit + "/klaar", null, Map.of());
        assertThat(status(visit, null)).isEqualTo(410);
    }

    @Test
    void it_works_once_and_looking_uses_nothing_up() throws Exception {
        String link = sent(hr);
        assertThat(status(link, null)).isEqualTo(200);
        assertThat(status(link, null)).isEqualTo(200);
        assertThat(page(link, null)).doesNotContain("Amal", "Bakkerij");
        String visit = entered(link);

        assertThat(status(link, null)).isEqualTo(410);
        assertThat(post(link, null, birthDate(born)).getStatus()).isEqualTo(410);
        assertThat(status(visit, null)).isEqualTo(200);
        clock.set(TODAY.plusDays(1));
        assertThat(status(visit, null)).isEqualTo(410);
        assertThat(post(visit, null, wish("DOCUMENTS")).getStatus()).isEqualTo(410);
    }

    @Test
    void of_many_at_the_same_moment_one_comes_in() throws Exception {
        OwnLink it = links.find(sent(hr).substring(PAGE.length() + 1)).orElseThrow();

        List<OwnLinks.Entry> entries = Together.run(4, number -> links.enter(it, born));

        assertThat(entries.stream().filter(entry -> entry.visit() != null)).hasSize(1);
    }

    @Test
    void a_birth_date_is_not_guessed() throws Exception {
        String link = sent(hr);
        for (int guess = 1; guess <= 5; guess++) {
            MockHttpServletResponse answer = post(link, null, birthDate(born.plusDays(guess)));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).contains("Deze datum klopt niet");
        }

        assertThat(post(link, null, birthDate(born)).getStatus()).isEqualTo(410);
        assertThat(status(PAGE + "/geraden", null)).isEqualTo(410);
        assertThat(status(PAGE + "/bezoek/geraden", null)).isEqualTo(410);
    }

    @Test
    void only_who_follows_the_garnishments_lets_the_page_speak_of_them() throws Exception {
        String ofHr = entered(sent(hr));
        Map<String, String> sneaky = wish("DOCUMENTS");
        sneaky.put("garnishment", "YES");
        post(ofHr, null, sneaky);
        assertThat(jdbc.sql("select count(*) from trusted_invitation where dossier_id = :id and garnishment = true").param("id", dossier)
                .query(Integer.class).single()).isZero();
        mail = "other-" + mail;

        String ofPayroll = entered(sent(payroll));

        assertThat(page(ofPayroll, null)).contains("loonbeslag");
        Map<String, String> wish = wish("DOCUMENTS");
        wish.put("garnishment", "YES");
        post(ofPayroll, null, wish);
        assertThat(page(ofPayroll, null)).contains("Ook het loonbeslag volgen.");
    }

    @Test
    void a_visit_reaches_one_dossier() throws Exception {
        invited(hr, Set.of(), false);
        String here = invitation();
        String there = dossier;
        somebody_with_two_walls();
        an_employee_with_a_mail_address();
        assertThat(dossier).isNotEqualTo(there);

        post(entered(sent(hr)) + "/stoppen/" + here, null, Map.of());

        assertThat(jdbc.sql("select ended_at from trusted_invitation where id = :id").param("id", here).query(LocalDate.class).list())
                .containsExactly((LocalDate) null);
    }

    @Test
    void a_letter_brings_a_code_that_is_kept_nowhere() throws Exception {
        MockHttpServletResponse letter = post("/vertrouwenspersonen/" + dossier + "/brief", hr, Map.of());
        assertThat(letter.getContentType()).isEqualTo("application/pdf");
        String text = words(letter.getContentAsByteArray());
        Matcher code = Pattern.compile("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}").matcher(text);
        assertThat(code.find()).isTrue();
        String bare = code.group().replace("-", "");

        assertThat(jdbc.sql("select secret_hash from trusted_own_link where dossier_id = :id").param("id", dossier).query(String.class).single())
                .as("a plain hash of so short a code can be tried out").isNotEqualTo(LinkSecret.hash(bare)).hasSize(64);
        assertThat(post(PAGE, null, Map.of("code", code.group().toLowerCase())).getRedirectedUrl()).isEqualTo(PAGE + "/" + bare);
        assertThat(post(PAGE, null, Map.of("code", "AAAA-BBBB-CCCC-DDDD")).getContentAsString()).contains("Deze code werkt niet");
        assertThat(status(entered(PAGE + "/" + bare), null)).isEqualTo(200);
        assertThat(page("/dossiers/" + dossier + "/documenten", hr)).doesNotContain("Brief met uw code");
    }

    @Test
    void an_old_link_brings_a_new_one_to_the_same_address_once() throws Exception {
        String link = sent(hr);
        entered(link);

        post(link + "/opnieuw", null, Map.of());
        post(link + "/opnieuw", null, Map.of());
        post(PAGE + "/geraden/opnieuw", null, Map.of());

        List<String> mails = bodies();
        assertThat(mails).hasSize(2);
        assertThat(mails.stream().map(OwnLinkStory::link).filter(each -> links.find(each.substring(PAGE.length() + 1)).filter(links::open)
                .isPresent())).hasSize(1);
    }

    @Test
    void who_never_could_see_the_dossier_sends_nothing() throws Exception {
        Viewer stranger = world.user("Vreemd", Role.EMPLOYER_HR, world.employer("Ander bedrijf"));
        Viewer fatima = fatima(hr, Set.of("COMMENTS"), false);

        for (Viewer each : List.of(stranger, fatima)) {
            assertThat(status("/werk/vertrouwenspersoon-eigen-link/" + dossier, each)).isEqualTo(404);
            assertThat(post("/vertrouwenspersonen/" + dossier + "/brief", each, Map.of()).getStatus()).isEqualTo(404);
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String sent(Viewer sender) {
        desk.send("vertrouwenspersoon-eigen-link", dossier, sender, Map.of("email", own));
        return bodies().stream().map(OwnLinkStory::link)
                .filter(each -> links.find(each.substring(PAGE.length() + 1)).filter(links::open).isPresent()).findFirst().orElseThrow();
    }

    private List<String> bodies() {
        return jdbc.sql("select body_text from mail_outbox where recipient = :own").param("own", own).query(String.class).list();
    }

    private static String link(String body) {
        assertThat(body).doesNotContain("Amal", "Bakkerij", "beslag");
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return PAGE + "/" + link.group(1);
    }

    private String entered(String link) throws Exception {
        String visit = post(link, null, birthDate(born)).getRedirectedUrl();
        assertThat(visit).startsWith(PAGE + "/bezoek/");
        return visit;
    }

    private static Map<String, String> birthDate(LocalDate day) {
        return date("birthDate", day);
    }

    private static Map<String, String> date(String key, LocalDate day) {
        return new HashMap<>(Map.of(
                key + "-day", "" + day.getDayOfMonth(), key + "-month", "" + day.getMonthValue(), key + "-year", "" + day.getYear()));
    }

    private Map<String, String> wish(String right) {
        Map<String, String> all = date("endsOn", LAST_DAY);
        all.putAll(Map.of("name", "Fatima", "email", mail, "rights", right));
        return all;
    }

    private String secretOfTrusted() {
        return jdbc.sql("select body_text from mail_outbox where recipient = :mail").param("mail", mail).query(String.class).single()
                .split("/vertrouwenspersoon/")[1].split("\\s")[0];
    }
}
