package nl.werkbrug.outcome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.money.Account;
import nl.werkbrug.outcome.money.Entry;
import nl.werkbrug.outcome.money.Stake;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The books of contracts. Nothing in them is changed or taken away; a balance is always counted from the lines. */
@Repository
public class OutcomeLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutcomeLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one account has. */
    public record Balance(Account account, Money amount) {}

    /** An entry as it was booked, with what it moved. */
    public record Booked(LocalDate on, String text, Money amount) {}

    /**
     * Books an entry once; the caller holds the lock of the contract. An {@link Entry} that does not balance cannot be made.
     *
     * @return false when it was booked before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean book(String contractId, Entry it, LocalDate on, String userId) {
        if (booked(contractId, it.onceKey())) {
            return false;
        }
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into outcome_entry (id, contract_id, once_key, entry_text, on_day, booked_by, booked_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, contractId, it.onceKey(), it.text(), on, userId, SqlTime.toSql(clock.instant()))
                .update();
        int place = 0;
        for (Entry.Line line : it.lines()) {
            jdbc.sql("insert into outcome_line (entry_id, place, account, party_id, cents) values (?, ?, ?, ?, ?)")
                    .params(id, ++place, line.account().kind().name(), line.account().partyId(), line.amount().cents())
                    .update();
        }
        return true;
    }

    public boolean booked(String contractId, String onceKey) {
        return jdbc.sql("select count(*) from outcome_entry where contract_id = ? and once_key = ?")
                .params(contractId, onceKey).query(Integer.class).single() > 0;
    }

    /** The accounts, each with its balance; together they are nothing. */
    public List<Balance> balances(String contractId) {
        return jdbc.sql("""
                        select l.account, l.party_id, sum(l.cents) as cents from outcome_line l join outcome_entry e on e.id = l.entry_id
                         where e.contract_id = ? group by l.account, l.party_id order by l.account, l.party_id""")
                .param(contractId)
                .query((row, number) -> new Balance(account(row), Money.cents(row.getLong("cents"))))
                .list();
    }

    /** What there is to pay with. */
    public Money cash(String contractId) {
        return balances(contractId).stream().filter(it -> it.account().equals(Account.CASH)).map(Balance::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What an investor put in and got back. */
    public Stake stake(String contractId, String investorId) {
        Map<Boolean, Long> sums = jdbc.sql("""
                        select l.account, l.cents from outcome_line l join outcome_entry e on e.id = l.entry_id
                         where e.contract_id = ? and l.party_id = ? and l.account in ('CAPITAL', 'RETURN')""")
                .params(contractId, investorId)
                .query((row, number) -> row.getLong("cents"))
                .list().stream()
                .collect(Collectors.partitioningBy(cents -> cents < 0, Collectors.summingLong(Long::longValue)));
        return new Stake(investorId, Money.cents(-sums.get(true)), Money.cents(sums.get(false)));
    }

    /** What the investors for whom the viewer works put in and got back; everything else can be about one person. */
    public List<Booked> ownEntries(String contractId, Viewer viewer) {
        return jdbc.sql("""
                        select e.on_day, e.entry_text, abs(sum(l.cents)) as cents
                          from outcome_entry e join outcome_line l on l.entry_id = e.id where e.contract_id = :contract
                           and l.account in ('CAPITAL', 'RETURN') and exists (select 1 from membership m
                             where m.party_id = l.party_id and m.user_id = :viewer and m.role_code = 'INVESTOR')
                         group by e.id, e.on_day, e.entry_text, e.booked_at order by e.on_day desc, e.booked_at desc""")
                .param("contract", contractId).param("viewer", viewer.userId())
                .query(OutcomeLedger::booked).list();
    }

    /** Everything, the newest first. */
    public List<Booked> entries(String contractId) {
        return jdbc.sql("""
                        select e.on_day, e.entry_text, sum(case when l.cents > 0 then l.cents else 0 end) as cents
                          from outcome_entry e join outcome_line l on l.entry_id = e.id where e.contract_id = ?
                         group by e.id, e.on_day, e.entry_text, e.booked_at order by e.on_day desc, e.booked_at desc""")
                .param(contractId)
                .query(OutcomeLedger::booked).list();
    }

    private static Booked booked(ResultSet row, int number) throws SQLException {
        return new Booked(SqlTime.date(row, "on_day"), row.getString("entry_text"), Money.cents(row.getLong("cents")));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(Account.Kind.valueOf(row.getString("account")), row.getString("party_id"));
    }
}
