/** Application sheets: what an authority needs to know for one scheme, filled in with what was told once, to send oneself. */
package nl.werkbrug.request.sheet;
