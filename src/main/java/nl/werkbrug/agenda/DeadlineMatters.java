package nl.werkbrug.agenda;

import java.util.Optional;

/** Says what a deadline is about, so that two of one kind on a dossier can be told apart; each subject answers for its own. */
public interface DeadlineMatters {

    /**
     * In Dutch, without a name of a person, such as "Toekenning loonkostensubsidie van 3 maart 2026". The caller found the
     * deadline for the viewer.
     */
    Optional<String> of(RunningDeadline it);
}
