/** Invented users, organisations and dossiers for a first look; only in the profile "demo", and no module needs it. */
package nl.werkbrug.demo;
