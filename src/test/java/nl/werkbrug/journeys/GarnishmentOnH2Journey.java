package nl.werkbrug.journeys;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class GarnishmentOnH2Journey extends GarnishmentJourney {}
