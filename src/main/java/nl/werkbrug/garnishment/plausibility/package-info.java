/** Whether a protected amount can be right, and asking the bailiff for a new one. */
package nl.werkbrug.garnishment.plausibility;
