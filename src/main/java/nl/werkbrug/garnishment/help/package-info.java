/** Asking the loket or the job coach for help with a garnishment. */
package nl.werkbrug.garnishment.help;
