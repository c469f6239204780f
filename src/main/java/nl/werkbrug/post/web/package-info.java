/** The task in which somebody prints a letter and posts it. */
package nl.werkbrug.post.web;
