/** The loket at a glance: how much work there is, what is late or nearly so, and giving all work of one person to others. */
package nl.werkbrug.console;
