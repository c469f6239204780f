package nl.werkbrug.dossier;

import nl.werkbrug.access.WorksAs;

/** A party was let in to a subject of a dossier; published in the transaction that does it. */
public record ConsentGiven(String consentId, String dossierId, String subject, String partyId, WorksAs part) {}
