/** Hiring somebody: the facts told once, the package of schemes that fits, and what must be proven later. */
package nl.werkbrug.hire;
