/** Social return: building blocks of municipalities, contracts of employers, who counts for them, and the file for the client. */
package nl.werkbrug.socialreturn;
