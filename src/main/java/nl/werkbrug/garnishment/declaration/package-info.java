/** The declaration to the bailiff: what to declare, signing, sending, and days that were mended. */
package nl.werkbrug.garnishment.declaration;
