package nl.werkbrug.document;

import nl.werkbrug.shared.Money;

/**
 * What a retroactive protected amount says about pay runs that were booked; each amount is null when there is nothing.
 *
 * @param overpaid paid to a bailiff and too much
 * @param paidTo who got it, when that is not the addressee; else null
 * @param toEmployee withheld too much and not paid yet
 * @param tooLittle withheld too little
 */
public record PastRuns(Money overpaid, String paidTo, Money toEmployee, Money tooLittle) {}
