package nl.werkbrug.console.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.console.HandoverStock;
import nl.werkbrug.console.NewHandover;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.shared.TypedDay;

/**
 * The form as it was filled in; every part may be missing or wrong.
 *
 * @param van whose work
 * @param aan who share
 * @param soort codes of procedures, each beside its place in {@code wie}
 * @param wie who gets all of that procedure; empty for nobody in particular
 * @param op the day as typed
 */
record HandoverInput(String van, List<String> aan, List<String> soort, List<String> wie, String reden, String op, String sleutel) {

    private static final int MOST = 100;

    HandoverInput {
        van = stripped(van);
        aan = aan == null ? List.of() : aan.stream().distinct().limit(MOST).toList();
        soort = soort == null ? List.of() : soort.stream().limit(MOST).toList();
        wie = wie == null ? List.of() : wie.stream().limit(MOST).toList();
        reden = stripped(reden);
        op = stripped(op);
        sleutel = stripped(sleutel);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** Who gets all of a procedure, by its code. */
    public Map<String, String> byProcedure() {
        return IntStream.range(0, Math.min(soort.size(), wie.size()))
                .filter(place -> !wie.get(place).isEmpty())
                .boxed()
                .collect(Collectors.toMap(soort::get, wie::get, (one, other) -> other, LinkedHashMap::new));
    }

    /** What is missing or wrong, as a code of a text, by field. */
    Map<String, String> errors(HandoverStock stock, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        boolean allGiven = !stock.procedures().isEmpty()
                && stock.procedures().stream().allMatch(each -> byProcedure().containsKey(each.code()));
        if (aan.isEmpty() && !allGiven) {
            errors.put("aan", "console.to.nobody");
        }
        if (reden.isEmpty()) {
            errors.put("reden", "deeds.reason.missing");
        } else if (reden.length() > Assignments.LONGEST_REASON) {
            errors.put("reden", "deeds.reason.long");
        }
        if (TypedDay.read(op).isEmpty()) {
            errors.put("op", "deeds.later.no-day");
        } else if (day().isBefore(today)) {
            errors.put("op", "console.day.past");
        }
        return errors;
    }

    LocalDate day() {
        return TypedDay.read(op).orElseThrow();
    }

    NewHandover asked() {
        return new NewHandover(van, aan, byProcedure(), reden, day(), sleutel);
    }
}
