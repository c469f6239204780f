package nl.werkbrug.hire;

import java.util.Set;
import nl.werkbrug.scheme.Scheme;

/** Port to whoever keeps which schemes were chosen for a hire. */
public interface ChosenSchemes {

    /** The schemes that were chosen; empty while nothing was. */
    Set<Scheme> of(String hireId);
}
