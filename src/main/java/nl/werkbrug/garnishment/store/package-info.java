/** The tables of garnishments. Reads for a user carry the viewer; reads for a process go by id. */
package nl.werkbrug.garnishment.store;
