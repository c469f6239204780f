package nl.werkbrug.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who gets which task and which dossier. Tasks of one dossier stay together, unless a procedure has somebody of its own; so
 * nobody outside has to do with two people where one was enough.
 */
final class Division {

    private final Map<String, List<String>> tasks = new LinkedHashMap<>();
    private final Map<String, String> contacts = new LinkedHashMap<>();

    private Division() {}

    /** An open task of the one whose work is divided. */
    record Task(String id, String dossierId, String procedure) {}

    /** The tasks by who gets them. */
    Map<String, List<String>> tasks() {
        return tasks;
    }

    /** The new contact person by dossier. */
    Map<String, String> contacts() {
        return contacts;
    }

    int dossiersOf(String userId) {
        return (int) contacts.values().stream().filter(userId::equals).count();
    }

    /**
     * Divides. The largest dossiers go first, each to who has least then: that comes out even enough, and the same every time.
     *
     * @param dossiers in which the one is the contact person
     * @param receivers who share; may be empty when every procedure has somebody
     */
    static Division of(List<Task> work, List<String> dossiers, List<String> receivers, Map<String, String> byProcedure) {
        Division result = new Division();
        Map<String, List<Task>> shared = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> inDossier = new HashMap<>();
        for (Task task : work) {
            String own = byProcedure.get(task.procedure());
            if (own == null) {
                shared.computeIfAbsent(task.dossierId(), id -> new ArrayList<>()).add(task);
            } else {
                result.give(task, own, inDossier);
            }
        }
        dossiers.stream().filter(id -> !inDossier.containsKey(id)).forEach(id -> shared.computeIfAbsent(id, it -> new ArrayList<>()));
        if (!shared.isEmpty() && receivers.isEmpty() && shared.values().stream().anyMatch(each -> !each.isEmpty())) {
            throw new IllegalArgumentException("Somebody must get what no procedure gives away");
        }
        result.share(shared, receivers.isEmpty() ? List.copyOf(result.tasks.keySet()) : receivers, inDossier);
        dossiers.forEach(id -> most(inDossier.get(id)).ifPresent(user -> result.contacts.put(id, user)));
        return result;
    }

    private void share(
            Map<String, List<Task>> shared, List<String> receivers, Map<String, Map<String, Integer>> inDossier) {
        Map<String, Integer> load = new LinkedHashMap<>();
        receivers.forEach(each -> load.put(each, 0));
        shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Task>> each) -> -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> least(load).ifPresent(to -> {
                    each.getValue().forEach(task -> give(task, to, inDossier));
                    inDossier.computeIfAbsent(each.getKey(), id -> new LinkedHashMap<>()).merge(to, 0, Integer::sum);
                    // A dossier without a task is work too.
                    load.merge(to, Math.max(1, each.getValue().size()), Integer::sum);
                }));
    }

    private void give(Task task, String to, Map<String, Map<String, Integer>> inDossier) {
        tasks.computeIfAbsent(to, id -> new ArrayList<>()).add(task.id());
        inDossier.computeIfAbsent(task.dossierId(), id -> new LinkedHashMap<>()).merge(to, 1, Integer::sum);
    }

    private static Optional<String> least(Map<String, Integer> load) {
        return load.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts == null ? Optional.empty() : counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
