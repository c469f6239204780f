/** Subsidie praktijkleren: the place for learning, what was kept of the guidance, and the request in the season of RVO. */
package nl.werkbrug.learningsubsidy;
