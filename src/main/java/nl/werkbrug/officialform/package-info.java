/** Forms of authorities as PDF: brought and mapped to facts by an operator, filled in for a hire. Nothing is sent. */
package nl.werkbrug.officialform;
