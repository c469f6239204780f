package nl.werkbrug.signal;

import nl.werkbrug.access.WorksAs;

/** Who has a signal: a party, and as what. */
public record Holder(String partyId, WorksAs worksAs) {}
