package nl.werkbrug.garnishment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.garnishment.imports.ImportPreview;
import nl.werkbrug.garnishment.imports.PayRunImport;

/**
 * What payroll software gets back; amounts in euros. Employees are known by their place in the message only.
 *
 * @param inlezing id of the import; absent after a trial
 * @param geboekt whether it is booked
 * @param eerder whether this content was booked before, so that nothing changed now
 * @param overigeWerknemers employees without a garnishment, of whom nothing is kept
 * @param nietGenoemd employees with a garnishment of whom the message says nothing
 * @param inhoudingen by employee; absent for what was booked before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PayRunAnswer(
        String inlezing, boolean geboekt, boolean eerder, int werknemers, Integer overigeWerknemers, BigDecimal ingehouden,
        Integer afdrachten, Integer nietGenoemd, List<Deduction> inhoudingen) {

    /** One employee; {@code loonruns} are places in the message. */
    record Deduction(
            List<Integer> loonruns, LocalDate betaaldag, BigDecimal loon, BigDecimal ingehouden, BigDecimal verrekend,
            BigDecimal voorWerknemer) {}

    static PayRunAnswer before(PayRunImport it) {
        return new PayRunAnswer(
                it.id(), true, true, it.employees(), it.skipped(), it.withheld().inEuros(), null, null, null);
    }

    static PayRunAnswer of(ImportPreview it, String importId) {
        return new PayRunAnswer(
                importId, importId != null, false, it.lines().size(), null, it.withheld().inEuros(), it.payments(),
                it.unnamed().size(), it.lines().stream().map(PayRunAnswer::deduction).toList());
    }

    private static Deduction deduction(ImportPreview.Line it) {
        return new Deduction(
                it.lines(), it.payDay(), it.cash().inEuros(), it.withheld().inEuros(), it.setOff().inEuros(),
                it.employee().inEuros());
    }
}
