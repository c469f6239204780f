/** What loket and employer do with a recovery, and the part of the dossier page about objections and recoveries. */
package nl.werkbrug.wagesubsidy.recovery.web;
