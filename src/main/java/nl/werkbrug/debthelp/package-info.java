/**
 * Referral to debt help and financial advice: with the employee's consent, for as long as it lasts, and with word back. What a helper
 * tells about a moratorium or a settlement reaches the payroll as a task; only its paper changes a garnishment.
 */
package nl.werkbrug.debthelp;
