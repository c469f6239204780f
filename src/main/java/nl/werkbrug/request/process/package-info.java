/** The toolbox of the models of requests: what their expressions may call. */
package nl.werkbrug.request.process;
