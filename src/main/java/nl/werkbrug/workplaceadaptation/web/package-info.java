/** Forms and panel of a provision. */
package nl.werkbrug.workplaceadaptation.web;
