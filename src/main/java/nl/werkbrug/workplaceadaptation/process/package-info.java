/** What the model of a provision may call, and from when its terms run. */
package nl.werkbrug.workplaceadaptation.process;
