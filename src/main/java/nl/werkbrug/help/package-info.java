/** Help for who works with Werkbrug: the first steps, a page for each role, and hard words in plain ones. */
package nl.werkbrug.help;
