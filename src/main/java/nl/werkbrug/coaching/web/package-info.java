/** Tasks, pages and panels of job coaching. */
package nl.werkbrug.coaching.web;
