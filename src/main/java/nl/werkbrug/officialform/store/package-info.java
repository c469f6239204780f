/** The rows of forms, versions, fields and copies. */
package nl.werkbrug.officialform.store;
