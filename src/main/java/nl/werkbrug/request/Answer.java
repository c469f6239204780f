package nl.werkbrug.request;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * What stands in the letter of an authority.
 *
 * @param letterOn the day on the letter
 * @param from the first day for which it counts; null when the letter names none
 * @param until the last day; idem
 * @param amount null when the letter names none
 * @param conditions null without any
 * @param letter the letter itself as a checked PDF; null when it was not brought in
 */
public record Answer(
        Outcome outcome, LocalDate letterOn, LocalDate from, LocalDate until, Money amount, String conditions, byte[] letter) {}
