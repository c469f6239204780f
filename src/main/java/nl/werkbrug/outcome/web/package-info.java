/** The pages, forms and tasks of outcome contracts. */
package nl.werkbrug.outcome.web;
