/** The toolbox of the hire models: what their expressions may call. */
package nl.werkbrug.hire.process;
