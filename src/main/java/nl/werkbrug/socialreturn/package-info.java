/** Social return: building blocks of municipalities, contracts of employers, and who counts for them. */
package nl.werkbrug.socialreturn;
