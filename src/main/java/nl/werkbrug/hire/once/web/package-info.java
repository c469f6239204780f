/** Shows how much was told once, and where the operator says how long an answer takes. */
package nl.werkbrug.hire.once.web;
