package nl.werkbrug.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** No double or float in a field, a parameter or a return type. */
final class HaveNoFractions extends ArchCondition<JavaClass> {

    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    HaveNoFractions() {
        super("have no double or float");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            report(type, field.getFullName(), isFraction(field.getRawType()), events);
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            boolean fraction = isFraction(unit.getRawReturnType())
                    || unit.getRawParameterTypes().stream().anyMatch(HaveNoFractions::isFraction);
            report(type, unit.getFullName(), fraction, events);
        }
    }

    private static boolean isFraction(JavaClass type) {
        return FRACTIONS.contains(type.getBaseComponentType().getName());
    }

    private static void report(JavaClass type, String member, boolean fraction, ConditionEvents events) {
        if (fraction) {
            events.add(SimpleConditionEvent.violated(type, member + " has a double or float"));
        }
    }
}
