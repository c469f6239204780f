/** Pages, tasks and panels about loonkostenvoordeel. */
package nl.werkbrug.wagecostbenefit.web;
