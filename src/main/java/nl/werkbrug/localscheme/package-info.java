/** Schemes that a municipality makes itself, as data in dated versions; and what becomes of one for a hire, to the payment. */
package nl.werkbrug.localscheme;
