/** The tables of referrals to debt help. */
package nl.werkbrug.debthelp.store;
