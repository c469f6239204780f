package nl.werkbrug.candidates.web;

import java.util.Optional;
import nl.werkbrug.access.EmployerOfAddress;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.store.PlaceTable;
import org.springframework.stereotype.Component;

/** Of which employer the pages of a place are. */
@Component
class EmployerOfPlace implements EmployerOfAddress {

    private final PlaceTable places;

    EmployerOfPlace(PlaceTable places) {
        this.places = places;
    }

    @Override
    public Optional<String> employer(String path, String id, Viewer viewer) {
        return path.startsWith(PlacePages.PAGE + "/") || path.startsWith("/werk/plek-sluiten/")
                ? places.own(id, viewer).map(Place::employerId) : Optional.empty();
    }
}
