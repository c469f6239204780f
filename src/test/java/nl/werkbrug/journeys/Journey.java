package nl.werkbrug.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.notification.OutboxSender;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.UsesMovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program with a browser, a mail server and a clock that a test moves; no class meets the dossiers of another. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "werkbrug.mail.enabled=true", "werkbrug.mail.scheduled=false",
            "werkbrug.payroll.scheduled=false",
            "werkbrug.work.scheduled=false", "werkbrug.notices.scheduled=false"})
@UsesMovableClock
@Import({People.class, GarnishedStaff.class, Beforehand.class, FormDesk.class, ProcessBench.class})
@ExtendWith(EmptyDossiers.class)
abstract class Journey {

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Beforehand beforehand;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    OutboxSender outbox;

    PdfFiles files;
    private final List<Visitor> visitors = new ArrayList<>();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "localhost");
        registry.add("spring.mail.port", Mailbox::port);
    }

    @BeforeEach
    void arrive() {
        people.arrive();
        Mailbox.empty();
        files = new PdfFiles(folder);
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::leaves);
    }

    /** Whether each page is checked for accessibility and photographed; that takes most of the time. */
    boolean examinesPages() {
        return true;
    }

    Visitor visitor(String username) {
        Visitor visitor = Visitor.logsIn("http://localhost:" + port, username, examinesPages());
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody on pages that the crawler of pages examines already. */
    Visitor quick(String username) {
        Visitor visitor = Visitor.logsIn("http://localhost:" + port, username, false);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody without an account. */
    Visitor passerBy(String name) {
        Visitor visitor = Visitor.passesBy("http://localhost:" + port, name, examinesPages());
        visitors.add(visitor);
        return visitor;
    }

    /** Lets the processes do what is due and all mails go out; the sender takes only some at a time. */
    void work() {
        bench.runJobs();
        int before;
        do {
            before = Mailbox.all().size();
            outbox.sendDue();
        } while (Mailbox.all().size() > before);
    }

    /** The newest document with the title on the dossier page that the visitor is on; kept beside the photographs. */
    byte[] document(Visitor visitor, String title) throws IOException {
        String href = visitor.page().locator(".wb-documents a:has-text('" + title + "')").first().getAttribute("href");
        byte[] pdf = visitor.page().request().get("http://localhost:" + port + href).body();
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve(title.replace(' ', '-') + ".pdf"), pdf);
        return pdf;
    }
}
