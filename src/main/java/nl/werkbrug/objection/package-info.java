/**
 * Objection (bezwaar) to a decision of a municipality, from its receipt to the day on which somebody proposes how it is decided
 * (chapters 6 and 7 Awb). Who made the decision says through a port what it was, and what a decision on the objection does.
 */
package nl.werkbrug.objection;
