package nl.werkbrug.access;

import java.time.LocalDate;

/**
 * That somebody takes over a colleague's work for a while.
 *
 * @param userName whose work it is
 * @param standInName who takes it over
 * @param untilOn the last day
 */
public record StandIn(String id, String userName, String standInName, LocalDate fromOn, LocalDate untilOn) {}
