/** The pages on which a municipality makes its schemes, and the tasks of one for a hire. */
package nl.werkbrug.localscheme.web;
