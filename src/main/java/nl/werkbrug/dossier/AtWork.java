package nl.werkbrug.dossier;

import nl.werkbrug.access.WorksAs;

/** A party that works on a subject of a dossier without a consent to look along, such as the loket that decides on a request. */
public record AtWork(String subject, String partyName, WorksAs part) {}
