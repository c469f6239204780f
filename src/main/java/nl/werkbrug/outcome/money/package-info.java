/** The arithmetic of an outcome contract: what milestones bring, who gets it, and books that balance. Pure: no database, no clock. */
package nl.werkbrug.outcome.money;
