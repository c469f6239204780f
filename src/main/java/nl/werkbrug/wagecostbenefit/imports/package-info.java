/** Files of payroll with register results and hours of many employees. */
package nl.werkbrug.wagecostbenefit.imports;
