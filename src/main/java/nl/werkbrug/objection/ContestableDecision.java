package nl.werkbrug.objection;

import java.time.LocalDate;

/** A decision to which one can object now. */
public record ContestableDecision(Contested decision, LocalDate lastDay, boolean over) {}
