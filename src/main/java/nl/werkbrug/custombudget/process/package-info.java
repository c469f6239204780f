/** What the model of a custom budget may call, and from when its terms run. */
package nl.werkbrug.custombudget.process;
