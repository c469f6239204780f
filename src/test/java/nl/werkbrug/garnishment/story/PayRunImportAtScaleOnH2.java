package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesH2;

/** Run by name: see docs/performance.md. */
@UsesH2
class PayRunImportAtScaleOnH2 extends PayRunImportAtScale {}
