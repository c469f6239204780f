package nl.werkbrug.garnishment.payfile;

import java.util.List;
import nl.werkbrug.shared.Words;

/** What came of reading a file or message: everything in it, or everything that is wrong with it. Never a part. */
public sealed interface PayFile {

    /**
     * The file is whole.
     *
     * @param lines at least one, in the order of the file
     * @param contentKey the same for the same lines in any order and any kind of file, see {@link ContentKey}
     */
    record Read(List<PayLine> lines, String contentKey) implements PayFile {

        public Read {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The file is refused.
     *
     * @param problems at least one, those of the file first, then in the order of the lines
     * @param more how many problems there are besides
     */
    record Refused(List<PayProblem> problems, int more) implements PayFile {

        public Refused {
            problems = List.copyOf(problems);
        }

        /** The Dutch end of the list of problems: "en nog 12 problemen"; empty when the list is whole. */
        public String moreInWords() {
            return more == 0 ? "" : more == 1 ? Words.of("garnishment.problem-at.one") : Words.of("garnishment.problem-at.more", more);
        }
    }
}
