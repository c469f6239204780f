package nl.werkbrug.dossier;

import nl.werkbrug.access.WorksAs;

/** A party that may be let in, and as what. */
public record ConsentCandidate(String partyId, String partyName, WorksAs part) {}
