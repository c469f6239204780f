package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.fixture.World;
import nl.werkbrug.lab.LabRefresh;
import nl.werkbrug.testing.UsesH2;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lab view with export: a team lead looks, narrows, takes both files, and puts an initiative beside the figures. */
@UsesH2
class LabJourney extends Journey {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LabRefresh refresh;

    private Visitor tamar;

    @Test
    void figures_without_small_groups_on_the_page_and_in_both_files() throws IOException {
        clock.set(TODAY);
        people(7, "6099 AB");
        people(2, "6098 AB");
        refresh.run();
        tamar = visitor("tamar");
        tamar.goesTo("/inbox");
        tamar.follows("Lab");
        tamar.sees("Bijgewerkt op 1 juni 2026");
        assertThat(tamar.page().locator("details.wb-lab__part[open]").count()).as("short: all but the first are folded").isEqualTo(1);
        onPaper();
        tamar.follows("Hoe lang het werk duurt, per stap");
        assertThat(tamar.page().locator("details.wb-lab__part[open]").count()).as("the part that its link names").isEqualTo(1);
        assertThat(tamar.page().locator("#deel-PROCEDURE ~ details[open]").count()).isZero();
        tamar.follows("Hoe lang het werk duurt, per procedure");
        assertThat(tamar.page().locator("#deel-PROCEDURE ~ details tbody tr").first().innerText()).contains("Aannemen", "9");
        tamar.sees("Wij tonen geen groep van minder dan 5 mensen.");

        String csv = Files.readString(download("CSV"));
        assertThat(csv).contains("\"Hoe lang het werk duurt, per procedure\";\"Aannemen\";\"Begonnen\";\"9\"");
        assertThat(sheet(download("Excel"))).contains("Hoe lang het werk duurt, per procedure|Aannemen|Begonnen|9|");
        assertThat(jdbc.sql("select count(*) from audit_entry where object_type = 'lab' and action = 'READ'").query(Integer.class).single()).isEqualTo(2);

        narrowed();
        initiative();
    }

    private void onPaper() {
        tamar.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(tamar.page().locator("#deel-PROCEDURE ~ details table").boundingBox().height).as("what is folded").isPositive();
        assertThat(tamar.page().locator("#deel-PROCEDURE ~ details summary").isVisible()).isFalse();
        assertThat(tamar.page().locator("#alles-open").isVisible()).as("a link is no use on paper").isFalse();
        tamar.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void narrowed() throws IOException {
        tamar.page().locator(".wb-filter summary").first().click();
        assertThat(tamar.page().locator("#groep option").allInnerTexts()).doesNotContain("6098");
        tamar.goesTo("/lab?groep=HOME:6098");
        tamar.sees("Hiervoor zijn er geen cijfers.");
        tamar.goesTo("/lab?periode=2026");
        Path file = download("CSV");
        assertThat(file.getFileName().toString()).startsWith("lab-2026-06-01-2026-").endsWith("-iedereen.csv");
        assertThat(Files.readString(file)).contains("\"2026-06-01\"", "\"2026\";\"Iedereen\"", "\"Aannemen\";\"Begonnen\";\"9\"").doesNotContain("6098");
    }

    private void initiative() {
        tamar.goesTo("/lab");
        tamar.follows("Initiatieven vergelijken");
        tamar.follows("Initiatief toevoegen");
        tamar.fills("title", "Eén vaste contactpersoon");
        tamar.fills("about", "Elke werkgever belt met één persoon.");
        tamar.fills("from", LocalDate.of(2025, 11, 3));
        tamar.presses("Vastleggen");
        tamar.sees("Het initiatief is vastgelegd.");
        tamar.follows("Opbrengst toevoegen");
        tamar.chooses("kind", "SOCIAL");
        tamar.fills("about", "Minder frustratie.");
        tamar.fills("source", "Gesprekken met werkgevers");
        tamar.presses("Vastleggen");
        tamar.sees("Samenleving");
        tamar.sees("Gesprekken met werkgevers");
    }

    private Path download(String link) {
        Download file = tamar.page().waitForDownload(() -> tamar.page().locator("main a:text-is('" + link + "')").click());
        Path kept = folder.resolve(file.suggestedFilename());
        file.saveAs(kept);
        return kept;
    }

    private static String sheet(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** People whose work the loket of tamar sees, each with a task that was done in three days. */
    private void people(int count, String postcode) {
        World world = new World(jdbc);
        String loket = jdbc.sql("select m.party_id from membership m join app_user u on u.id = m.user_id where u.username = 'tamar'")
                .query(String.class).single();
        String employer = jdbc.sql("select min(party_id) from employer").query(String.class).single();
        List<String> ids = IntStream.range(0, count).mapToObj(i -> UUID.randomUUID().toString()).toList();
        ids.forEach(id -> {
            String person = world.person("Iemand", id);
            jdbc.sql("update person set postcode = ? where id = ?").params(postcode, person).update();
            jdbc.sql("insert into dossier (id, reference, employer_id, person_id, opened_at) values (?, ?, ?, ?, '2026-02-01 10:00:00')")
                    .params(id, id.substring(0, 18), employer, person).update();
            jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, 'SUBSIDY', ?, 'LOKET', '2026-02-01 10:00:00')")
                    .params(UUID.randomUUID().toString(), id, loket).update();
            jdbc.sql("""
                            insert into inbox_task (id, dossier_id, subject, party_id, works_as, title, help_text, form_id, process_id, element_id,
                                                    business_key, state, created_at, completed_at, search_text, procedure_code)
                            values (?, ?, 'SUBSIDY', ?, 'PAYROLL', 'Taak', '-', '-', 'hire-intake', 'job', ?, 'DONE', '2026-02-02 10:00:00',
                                    '2026-02-05 10:00:00', '-', 'aannemen')""")
                    .params(UUID.randomUUID().toString(), id, employer, UUID.randomUUID().toString()).update();
        });
    }
}
