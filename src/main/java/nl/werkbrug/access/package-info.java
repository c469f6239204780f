/** Login, roles, and the one place that says who may see what. */
package nl.werkbrug.access;
