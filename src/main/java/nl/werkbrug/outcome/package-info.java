/** Outcome contracts: payment by result, with milestones, an independent evaluator and books that balance. */
package nl.werkbrug.outcome;
