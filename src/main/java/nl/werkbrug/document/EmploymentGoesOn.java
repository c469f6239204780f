package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.Objects;

/** The employment does not end after all; {@code lastDay} is what the bailiff was told before. */
public record EmploymentGoesOn(LocalDate lastDay, LocalDate nextPayDay) implements Change {

    public EmploymentGoesOn {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(nextPayDay, "nextPayDay");
    }

    @Override
    public Kind kind() {
        return Kind.EMPLOYMENT_GOES_ON;
    }
}
