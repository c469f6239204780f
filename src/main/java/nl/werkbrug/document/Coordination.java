package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/** What a bailiff hears about the other garnishments on the same wage and about who coordinates (Rv 475ab, 478). */
public sealed interface Coordination extends Change {

    /** What the reader of the letter is among the garnishments. */
    enum Reader {
        /** Collects and divides. */
        COORDINATES,
        /** Gets its part from the coordinating bailiff. */
        SHARES,
        /** Is paid by the employer itself. */
        CHANNEL
    }

    /** A garnishment or deduction on the same wage; {@code kind} is its Dutch name. */
    record Other(String kind, LocalDate laidOn, String office, String reference) {
        public Other {
            require(kind, laidOn, office, reference);
        }
    }

    /** The coordinating bailiff; {@code address} on one line. */
    record Coordinator(String office, String address, String reference) {
        public Coordinator {
            require(office, address, reference);
        }
    }

    /**
     * One more garnishment was laid, told to those that lay already.
     *
     * @param channel whether the employer pays the new one itself
     * @param coordinator who coordinates; null when no ordinary garnishment lies
     */
    record AnotherGarnishment(Other laid, boolean channel, Reader reader, Coordinator coordinator) implements Coordination {
        public AnotherGarnishment {
            require(laid, reader);
        }

        @Override
        public Kind kind() {
            return Kind.ANOTHER_GARNISHMENT;
        }
    }

    /** Told to the new one: what lies already and who coordinates; {@code coordinator} is null when nobody does. */
    record WhoCoordinates(List<Other> others, Reader reader, Coordinator coordinator) implements Coordination {
        public WhoCoordinates {
            require(reader);
            others = List.copyOf(others);
        }

        @Override
        public Kind kind() {
            return Kind.WHO_COORDINATES;
        }
    }

    /**
     * The reader coordinates from a day on.
     *
     * @param iban where the money goes
     * @param others the other garnishments that still lie
     * @param kept what was withheld and not paid yet, or null
     */
    record YouCoordinate(LocalDate from, LocalDate firstPayDay, String iban, List<Other> others, Money kept)
            implements Coordination {
        public YouCoordinate {
            require(from, firstPayDay, iban);
            others = List.copyOf(others);
        }

        @Override
        public Kind kind() {
            return Kind.YOU_COORDINATE;
        }
    }

    /** Somebody else coordinates from a day on. */
    record OtherCoordinator(LocalDate from, LocalDate firstPayDay, Reader reader, Coordinator coordinator)
            implements Coordination {
        public OtherCoordinator {
            require(from, firstPayDay, reader, coordinator);
        }

        @Override
        public Kind kind() {
            return Kind.OTHER_COORDINATOR;
        }
    }

    /** Asks the coordinating bailiff in which order the channels are paid; {@code kept} until the answer, or null. */
    record OrderQuestion(List<Other> channels, Money kept) implements Coordination {
        public OrderQuestion {
            channels = List.copyOf(channels);
        }

        @Override
        public Kind kind() {
            return Kind.ORDER_QUESTION;
        }
    }

    private static void require(Object... values) {
        for (Object value : values) {
            Objects.requireNonNull(value, "A letter about the garnishments together needs this fact");
        }
    }
}
