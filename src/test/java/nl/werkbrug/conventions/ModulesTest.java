package nl.werkbrug.conventions;

import nl.werkbrug.Werkbrug;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use each other only through their root packages, only where they say so, and never in a circle. */
class ModulesTest {

    @Test
    void modules_keep_their_borders() {
        ApplicationModules.of(Werkbrug.class).verify();
    }
}
