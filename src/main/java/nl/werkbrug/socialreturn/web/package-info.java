/** Pages, tasks and the panel of social return. */
package nl.werkbrug.socialreturn.web;
