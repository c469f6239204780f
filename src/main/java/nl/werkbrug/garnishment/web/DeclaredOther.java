package nl.werkbrug.garnishment.web;

import nl.werkbrug.garnishment.Garnishment;

/** A garnishment or deduction that goes into the declaration by itself; shown beside the form. */
record DeclaredOther(Garnishment garnishment, boolean coordinates) {}
