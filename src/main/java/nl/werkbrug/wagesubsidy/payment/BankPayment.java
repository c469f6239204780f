package nl.werkbrug.wagesubsidy.payment;

import nl.werkbrug.shared.Money;

/**
 * One payment in the file for the bank: all lines of one subsidy in a batch together.
 *
 * @param outcome PAID or FAILED; null while it is not known
 */
public record BankPayment(
        int number, String wageSubsidyId, String employerId, String creditor, String iban, String remittance, Money amount,
        String outcome) {}
