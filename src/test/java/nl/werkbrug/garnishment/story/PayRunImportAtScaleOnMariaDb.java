package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesMariaDb;

/** Run by name: see docs/performance.md. */
@UsesMariaDb
class PayRunImportAtScaleOnMariaDb extends PayRunImportAtScale {}
