/** The toolbox of the models of loonkostensubsidie: what their expressions may call. */
package nl.werkbrug.wagesubsidy.process;
