package nl.werkbrug.access;

import java.util.Optional;

/**
 * Tells of which employer a page is, for a module whose addresses hold an id of its own. The id of a dossier or of an employer
 * needs no telling.
 */
public interface EmployerOfAddress {

    /**
     * The employer behind an id in an address.
     *
     * @param path the address, without the context of the application
     * @return empty when the address is not of this module, and when the viewer does not see what it is about
     */
    Optional<String> employer(String path, String id, Viewer viewer);
}
