package nl.werkbrug.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Dutch notation of dates and amounts on pages, in mails and in letters; in templates it is the bean {@code formats}. */
@Component("formats")
public class DutchFormats {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter LONG_WITH_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", DUTCH);
    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** A date in running text: "1 juni 2026". */
    public String date(LocalDate date) {
        return date == null ? "" : LONG.format(date);
    }

    /** A text with every date in it written out: "minimumloon 2026-07-01" becomes "minimumloon 1 juli 2026". */
    public String datesIn(String text) {
        return text == null ? "" : ISO.matcher(text).replaceAll(found -> date(LocalDate.parse(found.group())));
    }

    /** A month: "juni 2026". */
    public String month(YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    /** A date with its weekday: "maandag 1 juni 2026". */
    public String dateWithDay(LocalDate date) {
        return date == null ? "" : LONG_WITH_DAY.format(date);
    }

    /** A date in a table: "01-06-2026". */
    public String shortDate(LocalDate date) {
        return date == null ? "" : SHORT.format(date);
    }

    /** A moment in Dutch local time: "1 juni 2026 14:05". */
    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(DutchTime.ZONE));
    }

    /** An amount: "€ 1.234,56", negative as "-€ 1.234,56". */
    public String money(Money amount) {
        if (amount == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(DUTCH));
        return (amount.isNegative() ? "-" : "") + "€ " + format.format(amount.inEuros().abs());
    }

    /** A due date in words, seen from today: "nog 3 dagen", "vandaag", "2 dagen te laat". */
    public String daysLeft(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "vandaag";
        }
        String count = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagen";
        return days > 0 ? "nog " + count : count + " te laat";
    }
}
