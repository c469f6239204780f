package nl.werkbrug.coaching.plan;

import java.time.LocalDate;

/**
 * When and how a coach goes; checked.
 *
 * @param at such as {@code 09:30}
 * @param place free text without names; empty for none
 */
public record NewPlan(LocalDate on, String at, int minutes, PlannedVisit.Kind kind, String place) {}
