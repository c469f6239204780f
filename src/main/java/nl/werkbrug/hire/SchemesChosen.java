package nl.werkbrug.hire;

import nl.werkbrug.access.Viewer;

/** Schemes were chosen for a hire; published in the transaction that starts them. */
public record SchemesChosen(Hire hire, Viewer viewer) {}
