package nl.werkbrug.candidates.web;

import nl.werkbrug.candidates.Proposal;

/**
 * A proposal as one side may read it.
 *
 * @param name null once it was erased
 * @param forEmployer whether the employer reads it, who sees no more than the consent says
 */
record Shown(Proposal proposal, String name, boolean forEmployer) {

    static Shown of(Proposal it, boolean forEmployer) {
        Proposal.Candidate who = it.candidate();
        String full = who.familyName() == null ? who.shortName() : who.shortName() + " " + who.familyName();
        return new Shown(it, forEmployer ? it.nameForEmployer() : full, forEmployer);
    }
}
