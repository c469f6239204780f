package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * An objection as pages show it.
 *
 * @param about the decision that it is about
 * @param sender who objects, in the language of the page
 * @param lastDay the last day to object to that
 * @param arrival whether it came in time, in the language of the page
 * @param standsStill whether the time to decide stands still
 * @param mine whether the party of the viewer objected for the employee, and so completes it here
 * @param withdraws whether the viewer did so, or stands in for who did, and so withdraws it here
 * @param heard how who objected was heard; null before
 * @param advice what the committee advised; null without one
 */
public record ObjectionView(
        Objection objection, Contested about, String sender, LocalDate lastDay, String arrival, boolean standsStill, boolean mine, boolean withdraws, Heard heard,
        Advice advice) {}
