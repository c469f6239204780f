/** The pages of the practice environment. */
package nl.werkbrug.demo.web;
