/** What the product asks of a workflow engine, in its own words; the module engine answers it. */
package nl.werkbrug.workflow;
