package nl.werkbrug.access;

/** Somebody who works at a party. */
public record Colleague(String userId, String displayName, String email) {}
