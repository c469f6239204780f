package nl.werkbrug.garnishment.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.PayRunEntry;
import nl.werkbrug.garnishment.calculation.ExtraPay;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.garnishment.calculation.SetOff;
import nl.werkbrug.garnishment.payfile.PayLine;
import nl.werkbrug.garnishment.payfile.SetOffKind;
import nl.werkbrug.shared.Money;

/** The lines of one employee added up: whoever is paid in several units has one wage, over which one voet counts once. */
final class ImportedLines {

    private ImportedLines() {}

    static ImportedRun together(String dossierId, List<PayLine> lines) {
        Money other = sum(lines, PayLine::otherNet);
        PayRunEntry entry = new PayRunEntry(
                lines.get(0).payDay(), sum(lines, PayLine::net), sum(lines, PayLine::untaxed),
                new HolidayAllowance(sum(lines, PayLine::holidayAllowance), HolidayAllowance.BUILD_UP_MONTHS),
                sum(lines, PayLine::holidayBuiltUp),
                other.isPositive() ? List.of(new ExtraPay(ExtraPay.Kind.OTHER, other)) : List.of(),
                backPay(lines), setOffs(lines), Optional.empty(), lines.stream().allMatch(PayLine::last));
        return new ImportedRun(dossierId, lines.stream().map(PayLine::number).toList(), entry);
    }

    private static Money sum(List<PayLine> lines, Function<PayLine, Money> part) {
        return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    /** Back pay over one day counts together, whichever unit pays it. */
    private static List<PayRunEntry.BackPayment> backPay(List<PayLine> lines) {
        Map<LocalDate, Money> byDay = lines.stream()
                .filter(line -> line.backPayOver().isPresent())
                .collect(Collectors.toMap(line -> line.backPayOver().get(), PayLine::backPay, Money::plus, TreeMap::new));
        return byDay.entrySet().stream().map(day -> new PayRunEntry.BackPayment(day.getKey(), day.getValue())).toList();
    }

    private static List<SetOff> setOffs(List<PayLine> lines) {
        Map<SetOff.Kind, Money> byKind = lines.stream()
                .filter(line -> line.setOffKind().isPresent())
                .collect(Collectors.toMap(line -> kind(line.setOffKind().get()), PayLine::setOff, Money::plus, TreeMap::new));
        return byKind.entrySet().stream().map(kind -> new SetOff(kind.getKey(), kind.getValue(), false)).toList();
    }

    private static SetOff.Kind kind(SetOffKind told) {
        return switch (told) {
            case VOORSCHOT -> SetOff.Kind.ADVANCE;
            case SCHADE -> SetOff.Kind.DAMAGES;
            case BOETE -> SetOff.Kind.FINE;
            case TE_VEEL_BETAALD -> SetOff.Kind.OVERPAID;
            case HUUR -> SetOff.Kind.RENT;
        };
    }
}
