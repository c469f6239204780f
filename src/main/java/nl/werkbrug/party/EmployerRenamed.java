package nl.werkbrug.party;

/** An employer has another name or KvK number from now on; published in the transaction that stores it. */
public record EmployerRenamed(String employerId, String name) {}
