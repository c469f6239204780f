/** Somebody whom an employee trusts looks along in a dossier: as far as the employee chose, until a day, or until the employee says stop. */
package nl.werkbrug.trusted;
