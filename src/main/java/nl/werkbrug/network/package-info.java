/** Who in a municipality helps with what: written and kept by the people themselves, shown to everybody and at the step where it fits. */
package nl.werkbrug.network;
