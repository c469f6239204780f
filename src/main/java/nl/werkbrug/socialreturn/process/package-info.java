/** What the model of social return may call, and from when its terms run. */
package nl.werkbrug.socialreturn.process;
