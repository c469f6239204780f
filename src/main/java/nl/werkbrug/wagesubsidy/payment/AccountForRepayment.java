package nl.werkbrug.wagesubsidy.payment;

import java.util.Optional;
import nl.werkbrug.dossier.References;
import nl.werkbrug.wagesubsidy.RepaymentAccounts;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** An employer pays back to the account from which the municipality pays. */
@Component
class AccountForRepayment implements RepaymentAccounts {

    private final MunicipalityAccounts accounts;
    private final References references;

    AccountForRepayment(MunicipalityAccounts accounts, References references) {
        this.accounts = accounts;
        this.references = references;
    }

    @Override
    public Optional<String> inWords(WageSubsidy it) {
        return accounts.of(it.municipalityId()).map(account -> "Maak het over naar rekening " + account.iban().inGroups()
                + " op naam van " + account.name() + ". Zet erbij: dossier " + references.of(it.dossierId()) + ".");
    }
}
