package nl.werkbrug.localscheme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.scheme.LocalWindow;
import nl.werkbrug.scheme.LocalWindow.Edge;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the first and the last day to ask are kept: four columns each. */
final class WindowColumns {

    private static final String NONE = "NONE";
    private static final String DAY = "DAY";
    private static final String BEFORE = "BEFORE";
    private static final String AFTER = "AFTER";

    private WindowColumns() {}

    static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, String which, Edge it) {
        boolean counted = it != null && it.on() == null;
        return statement
                .param(which + "Rule", it == null ? NONE : !counted ? DAY : it.before() ? BEFORE : AFTER)
                .param(which + "On", it == null ? null : it.on())
                .param(which + "Count", counted ? it.length().count() : null)
                .param(which + "Unit", counted ? it.length().unit().name() : null);
    }

    static LocalWindow read(ResultSet row) throws SQLException {
        return new LocalWindow(edge(row, "first"), edge(row, "last"));
    }

    private static Edge edge(ResultSet row, String which) throws SQLException {
        String rule = row.getString(which + "_rule");
        return switch (rule) {
            case NONE -> null;
            case DAY -> Edge.day(SqlTime.date(row, which + "_on"));
            default -> Edge.counted(
                    row.getInt(which + "_count"), TermUnit.valueOf(row.getString(which + "_unit")), rule.equals(BEFORE));
        };
    }
}
