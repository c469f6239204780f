/** The toolbox of the garnishment models: what their expressions may call. */
package nl.werkbrug.garnishment.process;
