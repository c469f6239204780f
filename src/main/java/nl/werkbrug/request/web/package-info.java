/** The tasks and the panel of requests. */
package nl.werkbrug.request.web;
