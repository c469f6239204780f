package nl.werkbrug.party;

/** An employer told its bank account for the first time; published in the transaction that stores it. */
public record AccountTold(String employerId) {}
