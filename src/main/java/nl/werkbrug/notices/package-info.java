/** What there is to tell a user: kept to be read here, and mailed as the user chose. */
package nl.werkbrug.notices;
