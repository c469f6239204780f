package nl.werkbrug.garnishment.payments;

import java.util.List;

/**
 * One line of a bank file that is not settled, and does not pay any more what must be paid.
 *
 * @param order the line, as the file has it
 * @param what what changed since the file was made, in Dutch sentences; of an account only the last four signs
 */
public record FileChange(String batchId, PaymentBatch.Order order, List<String> what) {

    public FileChange {
        what = List.copyOf(what);
    }
}
