/** Signals: an obstacle, an early warning or a question, from anybody, that stays open until somebody answered it. */
package nl.werkbrug.signal;
