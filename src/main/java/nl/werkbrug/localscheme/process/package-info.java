/** What the model of a local scheme may call, and from when its terms run. */
package nl.werkbrug.localscheme.process;
