/** The home of an employer: everybody it hired over all municipalities, what comes, and what it brings. Schemes tell their money here. */
package nl.werkbrug.home;
