package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/** What a bailiff hears when a debt scheme or a moratorium stops his garnishment, or lets it go on. */
public sealed interface Standstill extends Change {

    /** The statutory debt scheme was declared (Fw 301 lid 3); {@code kept} and not yet paid, or null. */
    record Lapsed(LocalDate judgmentOn, Money kept) implements Standstill {
        public Lapsed {
            Objects.requireNonNull(judgmentOn, "judgmentOn");
        }

        @Override
        public Kind kind() {
            return Kind.LAPSED;
        }
    }

    /** A moratorium (Wgs 5) until and with a day; {@code kept} and not yet paid, or null. */
    record Stayed(LocalDate from, LocalDate until, Money kept) implements Standstill {
        public Stayed {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public Kind kind() {
            return Kind.STAYED;
        }
    }

    /** The garnishment goes on. */
    record Revived(LocalDate from, LocalDate firstPayDay) implements Standstill {
        public Revived {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(firstPayDay, "firstPayDay");
        }

        @Override
        public Kind kind() {
            return Kind.REVIVED;
        }
    }
}
