package nl.werkbrug.dossier;

import nl.werkbrug.access.WorksAs;

/** A party was put out of a subject of a dossier; published in the transaction that does it. */
public record ConsentWithdrawn(String consentId, String dossierId, String subject, String partyId, WorksAs part) {}
