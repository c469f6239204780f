package nl.werkbrug.garnishment.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.BailiffLetter;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.BailiffLetterTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several garnishments on the wage of one employee: laying them, doing the work of one of them, and what was paid to whom. */
@InStories
class SeveralBench {

    private final Payroll payroll;
    private final DossierTasks tasks;
    private final List<FormFlow> flows;
    private final RemittanceTable remittances;
    private final GarnishmentTable garnishments;
    private final BailiffLetterTable letters;
    private final Payees payees;
    private final JdbcClient jdbc;

    SeveralBench(
            Payroll payroll,
            DossierTasks tasks,
            List<FormFlow> flows,
            RemittanceTable remittances,
            GarnishmentTable garnishments,
            BailiffLetterTable letters,
            Payees payees,
            JdbcClient jdbc) {
        this.payroll = payroll;
        this.tasks = tasks;
        this.flows = flows;
        this.remittances = remittances;
        this.garnishments = garnishments;
        this.letters = letters;
        this.payees = payees;
        this.jdbc = jdbc;
    }

    /** The same writ about somebody else's wage, from another office. */
    static NewGarnishment about(NewGarnishment first, NewGarnishment writ, String office, LocalDate servedOn) {
        Bailiff bailiff = writ.bailiff();
        return new NewGarnishment(
                writ.employerId(), first.employee(), writ.kind(), servedOn, writ.servedTime(),
                new Bailiff("Kantoor " + office, bailiff.name(), bailiff.street(), bailiff.postcode(), bailiff.city(),
                        bailiff.email() == null ? null : office.toLowerCase(Locale.ROOT) + "@kantoor.example", bailiff.phone(),
                        bailiff.iban(), "DS-" + office),
                "Schuldeiser " + office, writ.claim(), writ.protectedAmount(), writ.protectedOn(), writ.household(), null);
    }

    /** Does the open task of this garnishment with that form. */
    FormResult does(Garnishment it, String form, Viewer viewer, Map<String, Object> answers) {
        return payroll.send("taak", task(it, form, viewer).id(), viewer, answers);
    }

    /** The page of that task as it is first shown. */
    FormPage page(Garnishment it, String form, Viewer viewer) {
        FormFlow flow = flows.stream().filter(each -> each.name().equals("taak")).findFirst().orElseThrow();
        return flow.open(task(it, form, viewer).id(), viewer);
    }

    InboxTask task(Garnishment it, String form, Viewer viewer) {
        return tasks.open(it.dossierId(), viewer).stream()
                .map(DossierTask::task)
                .filter(task -> task.formId().equals(form) && task.businessKey().equals(it.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + form + ", only " + payroll.open(it, viewer)));
    }

    /** Signed and sent at once, so that its money may be paid. */
    void declares(Garnishment it, Viewer clerk) {
        does(it, "declaration", clerk, new HashMap<>(Map.of(
                "relation", "EMPLOYED", "wage.period", "MONTH", "wage.gross", Money.euros("2600.00"),
                "wage.net", Money.euros("2000.00"), "signer.name", "Piet Loon", "signer.function", "administrateur",
                "channel", it.bailiff().takesMail() ? "EMAIL" : "POST", "early", "yes", "earlyReason", "Afgesproken.")));
    }

    /** What each payment of the dossier was and to whom it goes, such as "900.00 Kantoor A WITHHELD"; oldest first. */
    List<String> payments(Garnishment it) {
        return remittances.ofDossier(it.dossierId()).stream()
                .sorted(Comparator.comparing(Remittance::dueOn).thenComparing(Remittance::amount))
                .map(payment -> payment.amount().cents() + " " + payee(payment) + " " + payment.state())
                .toList();
    }

    private String payee(Remittance payment) {
        return payees.of(garnishments.get(payment.garnishmentId())).office();
    }

    /** The kinds of letters that went to a bailiff about the others, oldest first. */
    List<BailiffLetter.Kind> letters(Garnishment to) {
        return letters.ofDossier(to.dossierId()).stream()
                .filter(letter -> letter.garnishmentId().equals(to.id()))
                .sorted(Comparator.comparing(BailiffLetter::effectiveOn).thenComparing(BailiffLetter::kind))
                .map(BailiffLetter::kind)
                .toList();
    }

    /** The texts of all documents of a type that went to this bailiff, each on one line, after one another. */
    String texts(Garnishment to, String type) {
        return ofDossier(to, type).filter(text -> text.contains("Uw kenmerk: " + to.bailiff().reference()))
                .collect(Collectors.joining(" "));
    }

    /** The same for what went to the employee. */
    String textsToEmployee(Garnishment of, String type) {
        return ofDossier(of, type).collect(Collectors.joining(" "));
    }

    private Stream<String> ofDossier(Garnishment to, String type) {
        return jdbc.sql("select content from document where dossier_id = :dossier and document_type = :type")
                .param("dossier", to.dossierId())
                .param("type", type)
                .query((row, number) -> text(row.getBytes(1)))
                .list()
                .stream();
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
