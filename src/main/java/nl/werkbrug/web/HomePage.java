package nl.werkbrug.web;

import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;

/** Where the name of the product leads each role; people of the loket work from the inbox. */
enum HomePage {
    OPERATIONS("/beheer"),
    HOME("/overzicht"),
    DOSSIERS("/dossiers"),
    TODAY("/begeleiding/vandaag"),
    /** As the main menu opens it: the list that was looked at last. */
    INBOX("/inbox/laatste");

    private final String address;

    HomePage(String address) {
        this.address = address;
    }

    static HomePage of(Viewer viewer) {
        if (viewer.is(Role.OPERATOR)) {
            return OPERATIONS;
        }
        if (viewer.atEmployer()) {
            return HOME;
        }
        if (viewer.roles().equals(Set.of(Role.TRUSTED_INTERMEDIARY))) {
            return DOSSIERS;
        }
        return viewer.is(Role.JOB_COACH) ? TODAY : INBOX;
    }

    String address() {
        return address;
    }

    /** The key of its name, the same as in the main menu. */
    String label() {
        return "menu." + name();
    }
}
