/** Shows the home of an employer. */
package nl.werkbrug.home.web;
