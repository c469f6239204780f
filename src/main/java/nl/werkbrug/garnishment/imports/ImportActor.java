package nl.werkbrug.garnishment.imports;

import nl.werkbrug.access.Viewer;

/**
 * Who brings pay runs: a user, or payroll software with a key.
 *
 * @param id of the account, or of the key
 * @param name as others see it
 */
public record ImportActor(String id, String name) {

    public static ImportActor of(Viewer viewer) {
        return new ImportActor(viewer.userId(), viewer.displayName());
    }
}
