package nl.werkbrug.wagesubsidy.payment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far the lines of a subsidy are. Who asks is checked by the caller. */
@Component
public class LineStandings {

    private final BatchTable batches;

    LineStandings(BatchTable batches) {
        this.batches = batches;
    }

    /** How far each line is, by its id; a line in no batch is as far as itself. */
    public Map<String, SubsidyBatch.LineStanding> of(List<PaymentLine> lines) {
        Map<String, SubsidyBatch> known = new HashMap<>();
        Map<String, SubsidyBatch.LineStanding> found = new HashMap<>();
        for (PaymentLine line : lines) {
            SubsidyBatch batch = line.batchId() == null
                    ? null
                    : known.computeIfAbsent(line.batchId(), id -> batches.find(id).orElseThrow());
            found.put(line.id(), batch == null ? SubsidyBatch.LineStanding.of(line.state()) : batch.standing(line));
        }
        return found;
    }
}
