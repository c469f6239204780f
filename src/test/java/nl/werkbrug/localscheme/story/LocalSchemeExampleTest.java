package nl.werkbrug.localscheme.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.localscheme.story.Example.Step;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.testing.UsesH2;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays the steps of docs/local-scheme-example.md against the application, so that the page cannot go stale. */
@Story
@UsesH2
class LocalSchemeExampleTest {

    private static final Path PAGE = Path.of("docs/local-scheme-example.md");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    HireKnowledge knowledge;

    @Autowired
    Municipalities municipalities;

    @Autowired
    DocumentStore documents;

    @Autowired
    ExamplePlayer player;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    private Map<String, Viewer> people;
    private Hire hire;
    private Viewer viewer;
    private Document page;

    @Test
    void every_step_of_the_page_works() {
        bench.clear();
        clock.set(LocalDate.of(2026, 6, 1));
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String town = fixture.world().loket("Gemeente Lindewoude");
        municipalities.register(town, "Lindewoude");
        people = Map.of(
                "team lead", fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town),
                "caseworker", fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town), "employer", fixture.hr);
        hire = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND residence=Lindewoude startsOn=2026-06-15 permanent=true"
                + " hoursPerWeek=32 fullTimeHours=36");
        knowledge.settleMunicipality(hire);

        List<Step> steps = Example.of(PAGE);
        assertThat(steps).hasSizeGreaterThan(50);
        steps.forEach(this::play);
    }

    private void play(Step step) {
        try {
            if (step instanceof Step.As as) {
                viewer = people.get(as.who());
            } else if (step instanceof Step.Today today) {
                desk.reach(today.day());
            } else if (step instanceof Step.Open open) {
                page = opened(open.way());
            } else if (step instanceof Step.Press press) {
                page = press.select() == null ? player.press(page, press.what(), viewer)
                        : player.choose(page, press.what(), press.select(), press.option(), viewer);
            } else if (step instanceof Step.Fill fill) {
                page = player.fill(page, fill.answers(), viewer);
            } else {
                look(step);
            }
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError(PAGE + " line " + step.line() + ": " + wrong.getMessage(), wrong);
        }
    }

    private void look(Step step) {
        if (step instanceof Step.See see && see.there()) {
            assertThat(page.select("main").text()).contains(see.text());
        } else if (step instanceof Step.See see) {
            assertThat(page.select("main").text()).doesNotContain(see.text());
        } else if (step instanceof Step.Letter letter) {
            assertThat(newestLetter()).contains(letter.text());
        }
    }

    private Document opened(List<String> way) {
        Document now = switch (way.get(0)) {
            case "the dossier" -> player.open("/dossiers/" + hire.dossierId(), viewer);
            case "the package" -> player.open("/aannames/" + hire.id() + "/pakket", viewer);
            default -> player.press(player.open("/inbox", viewer), way.get(0), viewer);
        };
        for (String next : way.subList(1, way.size())) {
            now = player.press(now, next, viewer);
        }
        return now;
    }

    private String newestLetter() {
        StoredDocument letter = documents.list(hire.dossierId()).stream()
                .filter(it -> it.title().startsWith("Besluit op een aanvraag")).findFirst().orElseThrow();
        try (var pdf = Loader.loadPDF(documents.content(letter.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
