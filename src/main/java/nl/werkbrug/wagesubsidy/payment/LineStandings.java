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

    /** The Dutch words for each line by its id, such as "goedgekeurd"; a line in no batch says its own. */
    public Map<String, String> of(List<PaymentLine> lines) {
        Map<String, SubsidyBatch> known = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (PaymentLine line : lines) {
            SubsidyBatch batch = line.batchId() == null
                    ? null
                    : known.computeIfAbsent(line.batchId(), id -> batches.find(id).orElseThrow());
            words.put(line.id(), batch == null ? line.state().label() : batch.standing(line));
        }
        return words;
    }
}
