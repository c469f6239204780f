package nl.werkbrug.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Notation of dates, amounts and numbers, for every page, mail and letter; nothing else writes them (a test sees to it). Files
 * for computers have notations of their own.
 */
public abstract class Notation {

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final Locale locale;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter withDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter shortMoment;

    Notation(Language language, String shortPattern) {
        this.locale = language.locale();
        this.longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.withDay = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.shortDate = DateTimeFormatter.ofPattern(shortPattern, locale);
        this.moment = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale);
        this.shortMoment = DateTimeFormatter.ofPattern(shortPattern + " HH:mm", locale);
    }

    /** The notation of that language. */
    public static Notation of(Language language) {
        return language == Language.ENGLISH ? Both.ENGLISH : Both.DUTCH;
    }

    /** A date in running text: "1 juni 2026". */
    public String date(LocalDate date) {
        return date == null ? "" : longDate.format(date);
    }

    /** A text with every date in it written out: "minimumloon 2026-07-01" becomes "minimumloon 1 juli 2026". */
    public String datesIn(String text) {
        return text == null ? "" : ISO.matcher(text).replaceAll(found -> date(LocalDate.parse(found.group())));
    }

    /** A month: "juni 2026". */
    public String month(YearMonth month) {
        return month == null ? "" : this.month.format(month);
    }

    /** A date with its weekday: "maandag 1 juni 2026". */
    public String dateWithDay(LocalDate date) {
        return date == null ? "" : withDay.format(date);
    }

    /** A date in a table: "01-06-2026". */
    public String shortDate(LocalDate date) {
        return date == null ? "" : shortDate.format(date);
    }

    /** The Dutch day of a moment in a table: "01-06-2026". */
    public String shortDay(Instant moment) {
        return moment == null ? "" : shortDate(DutchTime.dateOf(moment));
    }

    /** A moment in a table, in Dutch local time: "01-06-2026 14:05". */
    public String shortMoment(Instant moment) {
        return moment == null ? "" : shortMoment.format(moment.atZone(DutchTime.ZONE));
    }

    /** A moment in Dutch local time: "1 juni 2026 14:05". */
    public String moment(Instant moment) {
        return moment == null ? "" : this.moment.format(moment.atZone(DutchTime.ZONE));
    }

    /** An amount: "€ 1.234,56", negative as "-€ 1.234,56"; in English "€1,234.56". */
    public String money(Money amount) {
        if (amount == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        return (amount.isNegative() ? "-" : "") + euroSign() + format.format(amount.inEuros().abs());
    }

    /** A count, with marks between thousands: "12.345". */
    public String number(long count) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale)).format(count);
    }

    /** A number with the decimals it has, and no marks between thousands: "23,5" or "32"; in English "23.5". */
    public String number(BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        char mark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return bare.toPlainString().replace('.', mark);
    }

    /** A due date in words, seen from today: "nog 3 dagen", "vandaag", "2 dagen te laat". */
    public String daysLeft(LocalDate due, LocalDate today) {
        return daysLeft(ChronoUnit.DAYS.between(today, due));
    }

    /** Apart from the class above, whose subclasses they are. */
    private static final class Both {
        static final Notation DUTCH = new DutchFormats();
        static final Notation ENGLISH = new EnglishFormats();
    }

    abstract String euroSign();

    abstract String daysLeft(long days);
}
