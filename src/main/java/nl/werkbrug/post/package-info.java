/** Letters to who has no login here: somebody prints each and puts it in the post. Who writes them says through a port what they are. */
package nl.werkbrug.post;
