package nl.werkbrug.lab;

import java.util.function.UnaryOperator;

/**
 * What the lab counts from the lists that all procedures share.
 *
 * @param groups the key of the name of a group
 */
record OwnSource(Measure measure, UnaryOperator<String> groups, String rows) implements LabSource {

    @Override
    public String groupKey(String group) {
        return groups.apply(group);
    }
}
