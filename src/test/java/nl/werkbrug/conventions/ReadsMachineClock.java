package nl.werkbrug.conventions;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

/** Calls (and method references) that read the time of the machine. */
final class ReadsMachineClock extends DescribedPredicate<JavaAccess<?>> {

    ReadsMachineClock() {
        super("the clock of the machine is read");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String type = target.getOwner().getName();
        String method = target.getName();
        boolean withoutArguments = target.getRawParameterTypes().isEmpty();
        return (type.startsWith("java.time.") && method.equals("now") && !takesClock(target))
                || (type.equals(Clock.class.getName()) && method.startsWith("system"))
                || (type.equals(System.class.getName()) && method.equals("currentTimeMillis"))
                || (type.equals(Date.class.getName()) && method.equals("<init>") && withoutArguments)
                || (type.equals(Calendar.class.getName()) && method.equals("getInstance"));
    }

    private static boolean takesClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
