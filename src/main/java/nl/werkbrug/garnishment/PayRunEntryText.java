package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.calculation.ExtraPay;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.calculation.SetOff;
import nl.werkbrug.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/** What payroll entered, as text that is kept with the run, so that the run can be computed again years later. */
public final class PayRunEntryText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Amounts in cents; parts that a run does not have are absent. */
    private record Kept(
            LocalDate payDay, long wage, long untaxed, Long holiday, Integer holidayMonths, Long holidayBuiltUp,
            List<Extra> extras, List<Back> backPay, List<Kept.Off> setOffs, Long partOf, Long partWhole, Boolean last) {

        private record Extra(ExtraPay.Kind kind, long cents) {}

        private record Back(LocalDate of, long cents) {}

        private record Off(SetOff.Kind kind, long cents, boolean first) {}
    }

    private PayRunEntryText() {}

    public static String toJson(PayRunEntry it) {
        return JSON.writeValueAsString(new Kept(
                it.payDay(), it.wage().cents(), it.untaxed().cents(), it.holiday().amount().cents(),
                it.holiday().monthsUnderGarnishment(), it.holidayBuiltUp().cents(),
                it.extras().stream().map(extra -> new Kept.Extra(extra.kind(), extra.amount().cents())).toList(),
                it.backPay().stream().map(back -> new Kept.Back(back.of(), back.amount().cents())).toList(),
                it.setOffs().stream()
                        .map(off -> new Kept.Off(off.kind(), off.amount().cents(), off.beforeGarnishment())).toList(),
                it.part().map(Protection.Part::of).orElse(null), it.part().map(Protection.Part::whole).orElse(null), it.last()));
    }

    public static PayRunEntry fromJson(String json) {
        Kept kept = JSON.readValue(json, Kept.class);
        return new PayRunEntry(
                kept.payDay(), Money.cents(kept.wage()), Money.cents(kept.untaxed()), holiday(kept), cents(kept.holidayBuiltUp()),
                some(kept.extras()).stream().map(it -> new ExtraPay(it.kind(), Money.cents(it.cents()))).toList(),
                some(kept.backPay()).stream().map(it -> new PayRunEntry.BackPayment(it.of(), Money.cents(it.cents()))).toList(),
                some(kept.setOffs()).stream().map(it -> new SetOff(it.kind(), Money.cents(it.cents()), it.first())).toList(),
                Optional.ofNullable(kept.partWhole()).map(whole -> new Protection.Part(kept.partOf(), whole)),
                Boolean.TRUE.equals(kept.last()));
    }

    private static HolidayAllowance holiday(Kept kept) {
        return kept.holidayMonths() == null
                ? HolidayAllowance.NONE
                : new HolidayAllowance(cents(kept.holiday()), kept.holidayMonths());
    }

    private static Money cents(Long cents) {
        return cents == null ? Money.ZERO : Money.cents(cents);
    }

    private static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : list;
    }
}
