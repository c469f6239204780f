/** The pages of loonkostensubsidie: tasks, applications, the setup of a municipality, and the panel on the dossier. */
package nl.werkbrug.wagesubsidy.web;
