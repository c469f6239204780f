/** The form of an application sheet. */
package nl.werkbrug.request.sheet.web;
