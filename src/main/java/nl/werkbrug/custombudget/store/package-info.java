/** The tables of the custom budget. */
package nl.werkbrug.custombudget.store;
