package nl.werkbrug.workflow;

import java.time.Instant;

/**
 * Work behind the scenes that is tried again by itself, besides the steps of processes. The operator sees how much of it
 * fails, and never whom it is about.
 */
public interface BackgroundWork {

    /**
     * What failed before and still waits.
     *
     * @param since since when the oldest of it waits; null when nothing fails
     * @param error what went wrong last, without data of people; empty when unknown
     */
    record Failing(int count, Instant since, String error) {}

    /** Names it in addresses and in the audit trail; part of no address outside the operator's pages. */
    String id();

    /** What it is, in Dutch, for the operator. */
    String name();

    Failing failing();

    /** Lets everything that failed be tried at once. */
    void retry();
}
