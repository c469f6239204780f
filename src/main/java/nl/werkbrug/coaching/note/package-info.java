/** What a coach writes for himself, and what he chooses to share. */
package nl.werkbrug.coaching.note;
