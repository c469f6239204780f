package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;

/** A decision was made known to those it concerns; published in the transaction that does it. */
public record DecisionMadeKnown(String decisionId, String wageSubsidyId, Decision.Kind kind, LocalDate on) {}
