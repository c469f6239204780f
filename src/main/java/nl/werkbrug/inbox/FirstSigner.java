package nl.werkbrug.inbox;

/**
 * Who signed before the person who does a task, where a procedure asks for two: the second signs what the first proposed, and is
 * somebody else.
 *
 * @param userId who proposed it; null when the program worked it out
 */
public record FirstSigner(String userId) {}
