/**
 * Which schemes fit a hire, which do not and what is not known yet. Pure: nothing is stored; the law stands in the tables of
 * {@code bpmn/subsidy} and in the rule files.
 */
package nl.werkbrug.scheme;
