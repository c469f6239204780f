package nl.werkbrug.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Notation in the language of the page; in templates it is the bean {@code formats}. See {@link Notation} for examples. */
@Component("formats")
public class PageFormats {

    private final Notation dutch;
    private final Notation english = new EnglishFormats();

    PageFormats(DutchFormats dutch) {
        this.dutch = dutch;
    }

    public String date(LocalDate date) {
        return now().date(date);
    }

    /** The figures behind an amount, such as "minimumloon 2026-07-01, percentages 2026-01-01", with their days written out. */
    public String datesIn(String text) {
        return text == null ? "" : Stream.of(text.split(", ")).map(this::figure).collect(Collectors.joining(", "));
    }

    private String figure(String text) {
        String kept = dutch.datesIn(text);
        String shown = KeptWords.shown(kept);
        return shown.equals(kept) ? now().datesIn(text) : shown;
    }

    public String month(YearMonth month) {
        return now().month(month);
    }

    public String dateWithDay(LocalDate date) {
        return now().dateWithDay(date);
    }

    public String shortDate(LocalDate date) {
        return now().shortDate(date);
    }

    public String shortDay(Instant moment) {
        return now().shortDay(moment);
    }

    public String shortMoment(Instant moment) {
        return now().shortMoment(moment);
    }

    public String moment(Instant moment) {
        return now().moment(moment);
    }

    public String money(Money amount) {
        return now().money(amount);
    }

    public String number(long count) {
        return now().number(count);
    }

    public String number(BigDecimal number) {
        return now().number(number);
    }

    public String daysLeft(LocalDate due, LocalDate today) {
        return now().daysLeft(due, today);
    }

    /** What is kept in Dutch, such as what a term asks, as {@link KeptWords} has it. */
    public String kept(String text) {
        return KeptWords.shown(text);
    }

    /** The language of what {@link #kept} gives: {@code nl} or {@code en}. */
    public String keptIn(String text) {
        return (text != null && kept(text).equals(text) ? Language.DUTCH : Language.current()).code();
    }

    private Notation now() {
        return Language.current() == Language.ENGLISH ? english : dutch;
    }
}
