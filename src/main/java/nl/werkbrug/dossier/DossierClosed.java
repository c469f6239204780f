package nl.werkbrug.dossier;

/** A dossier was closed; published in the transaction that does it. */
public record DossierClosed(String dossierId) {}
