package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkbrug.bank.OfficialSchema;
import nl.werkbrug.garnishment.imports.ImportMoves;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Three garnishments on one wage: a month with holiday allowance, a protected amount that counts from an earlier day, the
 * release of the first, and then a pay file for fifty employees with its bank file.
 */
@UsesH2
class SeveralGarnishmentsJourney extends Journey {

    private static final LocalDate SERVED = LocalDate.of(2026, 6, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 24);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 24);
    private static final String SECOND_IBAN = "NL91 ABNA 0417 1643 00";

    @Autowired
    GarnishedStaff staff;

    @Autowired
    ImportMoves moves;

    private Visitor petra;
    private Payroll payroll;

    @Test
    void one_wage_serves_three_bailiffs_through_one_of_them() throws IOException {
        petra = visitor("petra");
        payroll = new Payroll(petra, this::work);
        clock.set(SERVED.plusDays(1));
        String dossier = registered("Deurwaarders Eerste Kade", "EK-1", WritForm.IBAN);
        beforehand.declared("petra", dossier);
        clock.set(SERVED.plusDays(2));
        registers("Deurwaarders Tweede Kade", "TK-2", SECOND_IBAN);
        declares();
        clock.set(SERVED.plusDays(3));
        registered("Deurwaarders Derde Kade", "DK-3", "NL20 INGB 0001 2345 67");
        payroll.goesOnWith(dossier);

        holidayMonth();
        laterProtectedAmount();
        releaseOfTheFirst();
    }

    @Test
    void a_pay_file_for_fifty_becomes_one_file_for_the_bank() throws IOException {
        clock.set(SERVED.plusDays(1));
        List<String> numbers = staff.of("sanne", 50, SERVED);
        clock.set(JUNE);
        work();
        Visitor sanne = visitor("sanne");
        Path file = folder.resolve("loonruns.csv");
        Files.writeString(file, numbers.stream()
                .map(number -> number + ";24-06-2026;2.000,00;100,00")
                .collect(Collectors.joining("\n", "bsn;betaaldag;nettoloon;onbelaste_vergoedingen\n", "\n")));

        sanne.goesTo("/loonbeslag/loonruns");
        sanne.attaches("bestand", file);
        sanne.presses("Bekijken");
        sanne.sees("€ 25.000,00");
        sanne.presses("Deze 50 loonruns boeken");
        while (moves.moveDue() > 0) {
            work();
        }
        sanne.page().reload();
        sanne.sees("50 van 50 dossiers bijgewerkt");
        sanne.follows("Naar de afdrachten");
        sanne.sees("50 betalingen, samen € 25.000,00");
        sanne.presses("Betaalbestand maken");
        String href = sanne.page().getByText("Bestand voor de bank (XML)").getAttribute("href");
        byte[] order = sanne.page().request().get("http://localhost:" + port + href).body();
        sanne.fillsFirstDate(JUNE);
        sanne.presses("Markeer als betaald");
        work();

        assertThat(OfficialSchema.mistake(order)).isEmpty();
        assertThat(new String(order, StandardCharsets.UTF_8)).contains("<NbOfTxs>50</NbOfTxs>", "<CtrlSum>25000.00</CtrlSum>", "LV-1049");
        sanne.goesTo("/inbox");
        sanne.doesNotSee("Loonrun invoeren");
        sanne.doesNotSee("Afdracht betalen");
    }

    /** The first, and one more than somebody types in; returns the address of the dossier. */
    private String registered(String office, String reference, String iban) {
        String address = beforehand.registered("petra", new Beforehand.Writ(
                "123456782", "Noor", "Bakker", GarnishmentKind.ORDINARY, SERVED,
                Beforehand.bailiff(office, reference.toLowerCase(Locale.ROOT) + "@kade.example", iban, reference)));
        work();
        return address;
    }

    private void registers(String office, String reference, String iban) {
        WritForm form = payroll.startsRegistering();
        form.employee("123456782", "Noor", "Bakker");
        form.garnishment("ORDINARY", SERVED, reference.toLowerCase(Locale.ROOT) + "@kade.example");
        petra.fills("bailiff.office", office);
        petra.fills("bailiff.reference", reference);
        petra.fills("bailiff.iban", iban);
        petra.fills("creditor", "Schuldeiser " + reference);
        petra.fills("claim.principal", "3000");
        form.protectedAmount("1.000,00");
        payroll.registers();
    }

    private void declares() throws IOException {
        payroll.opens("Verklaring invullen");
        petra.chooses("relation", "EMPLOYED");
        petra.page().waitForSelector("[name='wage.gross']");
        petra.fills("employment.since", LocalDate.of(2020, 1, 1));
        petra.chooses("employment.contract", "PERMANENT");
        petra.fills("wage.gross", "2.600,00");
        petra.fills("wage.tax", "700,00");
        petra.fills("wage.net", "1.900,00");
        petra.chooses("wage.companyCar", "no");
        petra.fills("wage.holidayPercentage", "8");
        petra.selects("wage.holidayMonth", "6");
        petra.chooses("setOff.exists", "no");
        petra.chooses("cak", "no");
        petra.attaches("payslip1", files.sound("loonstrook"));
        petra.fills("signer.name", "Petra Post");
        petra.fills("signer.function", "salarisadministrateur");
        petra.ticks("truthful");
        payroll.check("Ondertekenen");
    }

    /** One run for all three; of the holiday allowance only the month after the garnishment counts: 1,500 / 12 = 125. */
    private void holidayMonth() {
        clock.set(SERVED.plusDays(16));
        work();
        clock.set(JUNE);
        work();
        payroll.opens("Loonrun invoeren");
        petra.fills("wage", "1.900,00");
        petra.chooses("special", "HOLIDAY");
        petra.page().waitForSelector("[name='holiday.amount']");
        petra.fills("holiday.amount", "1.500,00");
        petra.presses("Verder naar controleren");
        petra.sees("€ 1.025,00");
        petra.sees("€ 2.375,00");
        petra.sees("Dit is een schatting");
        payroll.sends("Vastleggen");
        payroll.opens("Afdracht betalen");
        petra.sees("Deurwaarders Eerste Kade");
        petra.sees(WritForm.IBAN);
        petra.sees("€ 1.025,00");
    }

    private void laterProtectedAmount() {
        payroll.reports("NEW_PROTECTED_AMOUNT", SERVED, () -> {
            petra.page().waitForSelector("[name='voetAs']");
            petra.chooses("voetAs", "AMOUNT");
            petra.chooses("spread", "no");
            petra.page().waitForSelector("[name='protectedAmount']");
            petra.fills("protectedAmount", "1.100");
        });
        payroll.opens("Werknemer terugbetalen");
        petra.sees("€ 100,00");
        petra.fills("paidOn", JUNE);
        petra.ticks("asStated");
        payroll.check("Vastleggen");
        payroll.opens("Afdracht betalen");
        petra.sees("€ 925,00");
    }

    private void releaseOfTheFirst() {
        payroll.looksAtDossier();
        petra.followsIn("Deurwaarders Eerste Kade", "Wijziging melden");
        petra.chooses("kind", "RELEASE");
        petra.page().waitForSelector("[name='heldMoney']");
        petra.fills("effectiveOn", clock.today());
        petra.chooses("heldMoney", "REMIT");
        payroll.check("Vastleggen");
        payroll.opens("Afdracht betalen");
        petra.sees("Deurwaarders Tweede Kade");
        petra.sees(SECOND_IBAN);
    }
}
