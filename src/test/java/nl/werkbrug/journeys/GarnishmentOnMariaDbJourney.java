package nl.werkbrug.journeys;

import nl.werkbrug.testing.UsesMariaDb;

/** The same story on the database of production; the pages are the same, so they are not examined again. */
@UsesMariaDb
class GarnishmentOnMariaDbJourney extends GarnishmentJourney {

    @Override
    boolean examinesPages() {
        return false;
    }
}
