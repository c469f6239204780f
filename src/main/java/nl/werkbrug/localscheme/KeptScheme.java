package nl.werkbrug.localscheme;

import java.time.LocalDate;

/**
 * A scheme of a municipality; what it says stands in its versions.
 *
 * @param withdrawnFrom who begins on this day or later does not get it; null while it was not withdrawn
 */
public record KeptScheme(String id, String municipalityId, LocalDate withdrawnFrom) {}
