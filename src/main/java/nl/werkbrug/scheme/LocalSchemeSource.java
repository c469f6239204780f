package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port to whoever keeps the schemes that municipalities make themselves. */
public interface LocalSchemeSource {

    /**
     * What a municipality offers for somebody who begins on a day.
     *
     * @param municipality its name, in any case
     * @param start the first working day; today while it is not known
     * @return empty when nothing is known of it, which is not the same as offering nothing
     */
    Optional<List<LocalScheme>> of(String municipality, LocalDate start, LocalDate today);
}
