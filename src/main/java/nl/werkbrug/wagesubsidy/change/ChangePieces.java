package nl.werkbrug.wagesubsidy.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.payment.Entitlements;
import nl.werkbrug.wagesubsidy.payment.SubsidyMonths;

/**
 * For which days a change needs a new amount: everything that is paid from its first day on, split where another wage value
 * starts and at each 1 January, because each year has its own figures. Pure.
 */
final class ChangePieces {

    private ChangePieces() {}

    /**
     * Days in a row with one amount.
     *
     * @param until null while open
     * @param wageValue whole percents; null for the flat rate
     */
    record Piece(LocalDate from, LocalDate until, Integer wageValue) {}

    /**
     * What changes from a day on.
     *
     * @param lastYear until which year figures may be asked; an open piece of that year stays open
     */
    static List<Piece> from(LocalDate day, Entitlements entitled, int lastYear) {
        List<Piece> pieces = new ArrayList<>();
        for (Entitlements.Segment it : entitled.segments()) {
            if (it.until() == null || !it.until().isBefore(day)) {
                LocalDate from = it.from().isBefore(day) ? day : it.from();
                split(from, it.until(), it.decision(), Math.max(lastYear, from.getYear()), pieces);
            }
        }
        return pieces;
    }

    /** After the last paid day, with the wage value of that day; none when it was the flat rate, whose months are counted. */
    static List<Piece> after(Entitlements entitled, LocalDate until) {
        List<Entitlements.Segment> all = entitled.segments();
        Entitlements.Segment last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || last.until() == null || wageValue(last.decision()) == null
                || until != null && !until.isAfter(last.until())) {
            return List.of();
        }
        return List.of(new Piece(SubsidyMonths.dayAfter(last.until()), until, wageValue(last.decision())));
    }

    private static void split(LocalDate from, LocalDate until, Decision decision, int lastYear, List<Piece> pieces) {
        LocalDate start = from;
        for (int year = from.getYear(); year < lastYear; year++) {
            LocalDate next = SubsidyMonths.newYear(year + 1);
            if (until != null && until.isBefore(next)) {
                break;
            }
            pieces.add(new Piece(start, SubsidyMonths.dayBefore(next), wageValue(decision)));
            start = next;
        }
        pieces.add(new Piece(start, until, wageValue(decision)));
    }

    private static Integer wageValue(Decision decision) {
        return decision.basis().wageValue();
    }

    /** The hours that counted last. */
    static BigDecimal hours(Entitlements entitled, BigDecimal otherwise) {
        List<Entitlements.Segment> all = entitled.segments();
        return all.isEmpty() ? otherwise : all.get(all.size() - 1).decision().basis().hoursPerWeek();
    }
}
