package nl.werkbrug.inbox;

/** Somebody who may do a task. */
public record Candidate(String userId, String name) {}
