package nl.werkbrug.signal;

import nl.werkbrug.access.WorksAs;

/**
 * Where a signal goes.
 *
 * @param desk who answers it
 * @param wall the subject it stands behind
 * @param anonymous whether it may be given without a name
 */
public record SignalRoute(SignalCategory category, WorksAs desk, String wall, boolean anonymous) {}
