package nl.werkbrug.inbox;

/**
 * An open task of a dossier, also when it is another party's turn: everybody's clock is visible.
 *
 * @param partyName whose turn it is
 * @param own whether the viewer may do it
 */
public record DossierTask(InboxTask task, String partyName, boolean own) {}
