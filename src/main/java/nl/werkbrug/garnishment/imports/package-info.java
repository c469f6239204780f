/** Pay runs of many employees from a file or a message: reading along, preview, booking, hand-over. */
package nl.werkbrug.garnishment.imports;
