package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import java.util.List;

/** The decisions on a dossier that were made known: from those days objections and payments run. */
public interface KnownDecisions {

    /** In the order in which they were made known. Who may see the dossier is checked by the caller. */
    List<Known> of(String dossierId);

    /** One decision. */
    record Known(Decision.Kind kind, LocalDate on) {}
}
