package nl.werkbrug.dossier;

import java.util.List;

/**
 * One page of a list of dossiers.
 *
 * @param page number of this page, from 1
 * @param hasNext whether a page follows
 * @param goesOn whether its first employer stands at the end of the page before too; only known of a list by employer
 */
public record DossierPage(List<DossierView> dossiers, int page, boolean hasNext, boolean goesOn) {

    /** Whether nothing of the list stands on another page. */
    public boolean whole() {
        return page == 1 && !hasNext;
    }
}
