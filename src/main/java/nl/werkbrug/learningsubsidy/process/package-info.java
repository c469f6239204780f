/** What the model of praktijkleren may call, and from when its terms run. */
package nl.werkbrug.learningsubsidy.process;
