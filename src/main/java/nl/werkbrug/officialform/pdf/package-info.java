/** What is done to the PDF itself: checking and cleaning an upload, reading its fields, filling them, and pictures of pages. */
package nl.werkbrug.officialform.pdf;
