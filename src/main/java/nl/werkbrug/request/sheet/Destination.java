package nl.werkbrug.request.sheet;

import nl.werkbrug.document.ApplicationSheet;

/**
 * Where a sheet goes.
 *
 * @param sendTo to whom, in Dutch
 * @param lastDay by when; null when no term is known or its event is not
 */
public record Destination(String sendTo, ApplicationSheet.LastDay lastDay) {}
