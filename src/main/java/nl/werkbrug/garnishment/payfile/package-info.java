/** Pay runs of many employees in one file or message of the payroll program: read whole or refused with every problem. */
package nl.werkbrug.garnishment.payfile;
