package nl.werkbrug.hire;

/** It did not come to a hire; published in the transaction that says so. */
public record HireEnded(String hireId, String dossierId) {}
