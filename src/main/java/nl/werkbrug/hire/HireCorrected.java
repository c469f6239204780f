package nl.werkbrug.hire;

import nl.werkbrug.access.Viewer;

/** What was told of a hire changed; published in the transaction that keeps it, so that what hangs on it follows. */
public record HireCorrected(Hire hire, Viewer viewer) {}
