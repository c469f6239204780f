package nl.werkbrug.lab;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The kept figures. Only what changed is written, so that counting again the same changes nothing. */
@Repository
class LabCells {

    private static final String INSERT = """
            insert into lab_cell (counted, total, spread, municipality_id, by_what, by_value, of_year, measure, group_code, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String WHERE =
            " where municipality_id = ? and by_what = ? and by_value = ? and of_year = ? and measure = ? and group_code = ? and outcome = ?";
    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    LabCells(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(String municipality, String byWhat, String byValue, int year, String measure, String group, String outcome) {

        Object[] with(Figure it) {
            return it == null ? new Object[] {municipality, byWhat, byValue, year, measure, group, outcome}
                    : new Object[] {it.counted, it.total, it.spread, municipality, byWhat, byValue, year, measure, group, outcome};
        }
    }

    private record Figure(int counted, long total, String spread) {}

    /**
     * Puts these in the place of all there are; in the caller's transaction.
     *
     * @return how many were written
     */
    int replace(Map<Counting.Key, List<LabCell>> cells) {
        Map<Place, Figure> old = new HashMap<>();
        jdbc.query("select * from lab_cell", (ResultSet row) -> {
            old.put(place(row), new Figure(row.getInt("counted"), row.getLong("total"), row.getString("spread")));
        });
        List<Object[]> fresh = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        cells.forEach((key, some) -> some.forEach(cell -> {
            Place place = new Place(
                    key.municipalityId(), cell.by().name(), cell.value(), cell.year(), key.measure().name(), key.group(), cell.outcome());
            Figure figure = new Figure(cell.counted(), cell.total(), cell.spread());
            Figure before = old.remove(place);
            if (before == null) {
                fresh.add(place.with(figure));
            } else if (!before.equals(figure)) {
                changed.add(place.with(figure));
            }
        }));
        List<Object[]> gone = old.keySet().stream().map(it -> it.with(null)).toList();
        write("delete from lab_cell" + WHERE, gone);
        write("update lab_cell set counted = ?, total = ?, spread = ?" + WHERE, changed);
        write(INSERT, fresh);
        options(cells);
        return fresh.size() + changed.size() + gone.size();
    }

    private void options(Map<Counting.Key, List<LabCell>> cells) {
        Set<List<Object>> options = new LinkedHashSet<>();
        // A quarter and a group at once are chosen as two; years that are too small only count in all years.
        cells.forEach((key, some) -> some.stream().filter(cell -> cell.by().group() == null && cell.year() > 0).forEach(cell ->
                options.add(List.of(key.municipalityId(), cell.by().name(), cell.value(), cell.year()))));
        Set<List<Object>> known = Set.copyOf(jdbc.query("select * from lab_option", (row, number) -> List.<Object>of(
                row.getString("municipality_id"), row.getString("by_what"), row.getString("by_value"), row.getInt("of_year"))));
        write("insert into lab_option (municipality_id, by_what, by_value, of_year) values (?, ?, ?, ?)",
                options.stream().filter(it -> !known.contains(it)).map(List::toArray).toList());
        write("delete from lab_option where municipality_id = ? and by_what = ? and by_value = ? and of_year = ?",
                known.stream().filter(it -> !options.contains(it)).map(List::toArray).toList());
    }

    private void write(String sql, Collection<Object[]> rows) {
        List<Object[]> all = List.copyOf(rows);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            jdbc.batchUpdate(sql, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("municipality_id"), row.getString("by_what"), row.getString("by_value"), row.getInt("of_year"),
                row.getString("measure"), row.getString("group_code"), row.getString("outcome"));
    }
}
