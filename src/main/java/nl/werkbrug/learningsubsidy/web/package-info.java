/** Forms and panel of praktijkleren. */
package nl.werkbrug.learningsubsidy.web;
