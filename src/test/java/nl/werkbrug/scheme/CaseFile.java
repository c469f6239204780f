package nl.werkbrug.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cases of one table: a line {@code base | facts}, then lines {@code day | facts | verdict | codes | missing}. Facts are
 * written over those of the base; an empty day is {@link Bench#TODAY}.
 */
record CaseFile(List<Case> cases) {

    record Case(String line, LocalDate today, HireFacts facts, Verdict verdict, Set<String> codes, Set<Fact> missing) {}

    static CaseFile of(String table) {
        HireFacts base = HireFacts.none();
        List<Case> cases = new ArrayList<>();
        for (String line : lines(table)) {
            String[] cells = (line + " ").split("\\|", -1);
            if (cells[0].strip().equals("base")) {
                base = Bench.facts(HireFacts.none(), cells[1]);
            } else {
                cases.add(read(line, cells, base));
            }
        }
        return new CaseFile(cases);
    }

    private static Case read(String line, String[] cells, HireFacts base) {
        LocalDate today = cells[0].isBlank() ? Bench.TODAY : LocalDate.parse(cells[0].strip());
        Set<String> codes = new TreeSet<>(Arrays.asList(cells[3].strip().split("\\s+")));
        Set<Fact> missing = cells.length > 4 ? Bench.facts(cells[4]) : Set.of();
        return new Case(line, today, Bench.facts(base, cells[1]), Verdict.valueOf(cells[2].strip()), codes, missing);
    }

    private static List<String> lines(String table) {
        try (InputStream file = CaseFile.class.getResourceAsStream("/scheme-cases/" + table + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
