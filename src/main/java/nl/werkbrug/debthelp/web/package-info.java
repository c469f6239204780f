/** Referring to debt help, telling how it goes, and confirming it at the payroll. */
package nl.werkbrug.debthelp.web;
