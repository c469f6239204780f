package nl.werkbrug.hire;

/** The employment behind a hire ends; published in the transaction that records it. */
public record EmploymentEnded(String hireId, String dossierId, java.time.LocalDate lastDay) {}
