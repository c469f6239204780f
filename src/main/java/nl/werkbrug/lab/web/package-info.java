/** Pages, files and forms of the lab view. */
package nl.werkbrug.lab.web;
