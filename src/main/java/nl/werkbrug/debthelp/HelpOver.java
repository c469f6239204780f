package nl.werkbrug.debthelp;

/** Nothing is expected of a referral any more; published in the transaction that ends it. */
record HelpOver(String referralId) {}
