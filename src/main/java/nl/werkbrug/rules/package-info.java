/** Dated statutory figures and terms with their source; the only reader of the files under {@code rules/}. */
package nl.werkbrug.rules;
