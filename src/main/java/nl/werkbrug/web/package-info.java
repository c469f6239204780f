/** The shared page: layout, error pages, and the one way in which forms are filled in and checked. */
package nl.werkbrug.web;
