/** How much of the forms of a hire was told before and need not be told again. */
package nl.werkbrug.hire.once;
