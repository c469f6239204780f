/** Mail: written into an outbox with the change it tells of, sent after commit, retried, never twice. */
package nl.werkbrug.notification;
