/** The pages, tasks and dossier panel of a hire, and the public page behind a one-time link. */
package nl.werkbrug.hire.web;
