/** Values every module speaks: money, the clock of the Netherlands, Dutch notation. Nothing else belongs here. */
package nl.werkbrug.shared;
