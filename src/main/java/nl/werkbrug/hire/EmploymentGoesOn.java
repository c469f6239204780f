package nl.werkbrug.hire;

/** The employment does not end after all, see {@link EmploymentEnded}; published in the transaction that records it. */
public record EmploymentGoesOn(String hireId, String dossierId) {}
