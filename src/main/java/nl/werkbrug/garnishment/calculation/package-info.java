/** The split of one pay run between the employee and who takes part of the wage: pure functions without clock. */
package nl.werkbrug.garnishment.calculation;
