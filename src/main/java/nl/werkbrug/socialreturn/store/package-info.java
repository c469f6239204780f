/** The rows of building blocks, contracts and who counts for them. */
package nl.werkbrug.socialreturn.store;
