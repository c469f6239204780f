/** Employers, municipalities, coaching organisations and persons, with the values that identify them. */
package nl.werkbrug.party;
