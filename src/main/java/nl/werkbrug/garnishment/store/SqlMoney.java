package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.werkbrug.shared.Money;

/** Amounts are whole cents in the database; null stays null. */
final class SqlMoney {

    private SqlMoney() {}

    static Money of(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return row.wasNull() ? null : Money.cents(cents);
    }

    static Long cents(Money amount) {
        return amount == null ? null : amount.cents();
    }
}
