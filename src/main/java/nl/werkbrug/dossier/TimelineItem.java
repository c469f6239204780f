package nl.werkbrug.dossier;

import java.time.Instant;

/** An entry of the timeline as pages show it; {@code documentId} may be null. */
public record TimelineItem(
        Instant happenedAt, String subject, String actor, String kind, String text, String documentId) {}
