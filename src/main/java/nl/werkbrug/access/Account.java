package nl.werkbrug.access;

/** Somebody who can log in. */
public record Account(String id, String username, String displayName, String email, boolean active) {}
