/** The public interface for machines: JSON in Dutch, problems as RFC 9457, no login and no session. */
package nl.werkbrug.api;
