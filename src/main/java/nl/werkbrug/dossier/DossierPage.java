package nl.werkbrug.dossier;

import java.util.List;

/**
 * One page of a list of dossiers.
 *
 * @param page number of this page, from 1
 * @param hasNext whether a page follows
 */
public record DossierPage(List<DossierView> dossiers, int page, boolean hasNext) {

    /** Whether nothing of the list stands on another page. */
    public boolean whole() {
        return page == 1 && !hasNext;
    }
}
