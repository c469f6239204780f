/** The pages on which people give and follow a signal, and the tasks of who answers it. */
package nl.werkbrug.signal.web;
