/** The rows of provisions and their quotes. */
package nl.werkbrug.workplaceadaptation.store;
