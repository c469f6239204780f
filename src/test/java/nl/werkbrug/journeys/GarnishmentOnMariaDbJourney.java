package nl.werkbrug.journeys;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class GarnishmentOnMariaDbJourney extends GarnishmentJourney {}
