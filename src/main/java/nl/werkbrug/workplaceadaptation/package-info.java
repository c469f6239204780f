/** Workplace adaptation and portable provisions: what is needed, quotes, the request before buying, the decision, and the money. */
package nl.werkbrug.workplaceadaptation;
