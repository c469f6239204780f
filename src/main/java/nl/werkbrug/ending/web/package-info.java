/** Forms, tasks and the panel about the end of an employment. */
package nl.werkbrug.ending.web;
