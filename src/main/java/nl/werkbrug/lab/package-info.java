/**
 * What works: figures of a municipality and its region, without a group of fewer than five people, and the initiatives that are compared by
 * them. Who counts something of its own tells it as a {@link nl.werkbrug.lab.LabSource}.
 */
package nl.werkbrug.lab;
