package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.imports.ImportActor;
import nl.werkbrug.garnishment.imports.ImportMoves;
import nl.werkbrug.garnishment.imports.ImportOutcome;
import nl.werkbrug.garnishment.imports.ImportPreview;
import nl.werkbrug.garnishment.imports.PayRunImports;
import nl.werkbrug.garnishment.payfile.PayFile;
import nl.werkbrug.garnishment.payfile.PayFileReader;
import nl.werkbrug.garnishment.payments.PaymentBatches;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures an import of 10,000 employees who all have a garnishment; not part of the normal test run. The figures stand in
 * docs/performance.md. Their rows are written directly, without processes; how fast the processes of a run are told is
 * measured on employees who were registered as usual.
 */
@Story
abstract class PayRunImportAtScale {

    private static final int EMPLOYEES = Integer.getInteger("werkbrug.measure.employees", 10_000);
    private static final int REGISTERED = Integer.getInteger("werkbrug.measure.registered", 200);
    private static final LocalDate OPENS = LocalDate.of(2026, 6, 18);

    @Autowired
    Payroll payroll;

    @Autowired
    ProcessBench bench;

    @Autowired
    Persons persons;

    @Autowired
    PayRunImports imports;

    @Autowired
    ImportMoves moves;

    @Autowired
    PaymentBatches batches;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void ten_thousand_employees() throws Exception {
        String employer = payroll.employer();
        Viewer clerk = payroll.clerkOf(employer);
        byte[] file = fill(employer);
        payroll.reach(OPENS);

        PayFile read = measured("read the file", () -> PayFileReader.read(new ByteArrayInputStream(file)));
        ImportOutcome brought = measured("match and keep", () -> imports.bring(employer, read, clerk));
        String id = ((ImportOutcome.Ready) brought).importId();
        ImportPreview preview = measured("preview", () -> imports.preview(id));
        measured("preview again", () -> imports.preview(id));
        measured("book", () -> imports.book(id, ImportActor.of(clerk)));
        measured("payments page", () -> batches.overview(employer, clerk));
        measured("bank file", () -> batches.make(employer, LocalDate.of(2026, 6, 25), clerk));

        assertThat(preview.lines()).hasSize(EMPLOYEES);
        assertThat(imports.progress(id).all()).isEqualTo(EMPLOYEES);
    }

    @Test
    void the_processes_of_employees_who_were_registered() throws Exception {
        String employer = payroll.employer();
        Viewer clerk = payroll.clerkOf(employer);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < REGISTERED; i++) {
            NewGarnishment writ = WritFixture.ordinary(employer);
            payroll.registers(writ, clerk);
            lines.add(PayFiles.line(writ, "25-06-2026", "1900,00", ""));
        }
        payroll.reach(OPENS);
        String id = ((ImportOutcome.Ready) imports.bring(employer, PayFiles.of(lines.toArray(String[]::new)), clerk)).importId();
        imports.book(id, ImportActor.of(clerk));

        // Those of the other measurement would come first.
        jdbc.update("update pay_run_move set moved_at = not_before where import_id <> ?", id);

        measured("processes of " + REGISTERED + " runs", () -> {
            while (imports.progress(id).done() < REGISTERED) {
                moves.moveDue();
            }
            return null;
        });
    }

    private static <T> T measured(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.printf("MEASURED %s: %.0f ms%n", what, (System.nanoTime() - start) / 1e6);
        return result;
    }

    private byte[] fill(String employer) {
        StringBuilder file = new StringBuilder("bsn;betaaldag;nettoloon;onbelaste_vergoedingen\n");
        List<Object[]> dossiers = new ArrayList<>();
        List<Object[]> garnishments = new ArrayList<>();
        List<Object[]> voeten = new ArrayList<>();
        List<Object[]> coordination = new ArrayList<>();
        for (int i = 0; i < EMPLOYEES; i++) {
            NewGarnishment it = WritFixture.ordinary(employer);
            Person person = persons.registerOrFind(employer, it.employee().bsn(), "A" + i, "B" + i,
                    it.employee().birthDate(), it.employee().address());
            String dossier = UUID.randomUUID().toString();
            String garnishment = UUID.randomUUID().toString();
            dossiers.add(new Object[] {dossier, "T-" + i + "-" + employer.substring(0, 4), employer, person.id(), OPENS.atStartOfDay()});
            garnishments.add(new Object[] {garnishment, dossier, employer, "2026/" + i, OPENS.atStartOfDay(), OPENS.atStartOfDay()});
            voeten.add(new Object[] {UUID.randomUUID().toString(), garnishment, OPENS.atStartOfDay()});
            coordination.add(new Object[] {UUID.randomUUID().toString(), dossier, garnishment, OPENS.atStartOfDay()});
            file.append(it.employee().bsn().digits()).append(";25-06-2026;1900,00;100,00\n");
        }
        jdbc.batchUpdate("insert into dossier (id, reference, employer_id, person_id, opened_at) values (?, ?, ?, ?, ?)", dossiers);
        jdbc.batchUpdate("""
                insert into garnishment (id, dossier_id, subject, employer_id, kind, served_on, bailiff_office, bailiff_street,
                  bailiff_postcode, bailiff_city, bailiff_iban, bailiff_reference, creditor, claim_cents, interest_cents,
                  costs_cents, status, payments_released_at, registered_by, registered_at)
                values (?, ?, 'GARNISHMENT', ?, 'ORDINARY', '2026-06-01', 'Deurwaarders Maas', 'Kade 1', '3011 AB', 'Rotterdam',
                  'NL02ABNA0123456789', ?, 'Webwinkel', 300000, 0, 0, 'RUNNING', ?, 'bench', ?)""", garnishments);
        jdbc.batchUpdate("""
                insert into protected_amount (id, garnishment_id, amount_cents, valid_from, source, recorded_by, recorded_at)
                values (?, ?, 100000, '2026-06-01', 'het exploot', 'bench', ?)""", voeten);
        jdbc.batchUpdate("""
                insert into coordination (id, dossier_id, garnishment_id, valid_from, reason, recorded_at)
                values (?, ?, ?, '2026-06-01', 'Oudste beslag dat loopt', ?)""", coordination);
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
