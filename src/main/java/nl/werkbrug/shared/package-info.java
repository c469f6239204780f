/**
 * Values every module speaks: money, the clock of the Netherlands, Dutch notation; and what modules need alike of a node, such as a limit
 * on requests or a turn among nodes. Nothing else belongs here.
 */
package nl.werkbrug.shared;
