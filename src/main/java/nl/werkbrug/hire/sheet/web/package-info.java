/** The form of an application sheet. */
package nl.werkbrug.hire.sheet.web;
