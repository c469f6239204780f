/** Wage garnishments: registration, protected income, declaration, pay runs, remittances and changes. */
package nl.werkbrug.garnishment;
