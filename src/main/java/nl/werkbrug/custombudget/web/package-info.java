/** Pages and tasks of the custom budget. */
package nl.werkbrug.custombudget.web;
