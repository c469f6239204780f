/** Wage garnishments as the employer lives through them: dates, declaration, pay runs and remittances. */
package nl.werkbrug.garnishment;
