/** Reads the text of a writ (exploot) and proposes what stands in it; stores nothing and asks nobody else. */
package nl.werkbrug.garnishment.writ;
