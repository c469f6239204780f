package nl.werkbrug.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.notices.NoticeAbout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notices of tasks that look the same are told apart as the tasks themselves are. */
@Component
class TaskNoticeAbout implements NoticeAbout {

    private static final Pattern TASK = Pattern.compile("/werk/taak/([0-9A-Za-z-]+)");

    private final ObjectProvider<TaskDistinction> distinctions;

    TaskNoticeAbout(ObjectProvider<TaskDistinction> distinctions) {
        this.distinctions = distinctions;
    }

    @Override
    public Map<String, String> of(Collection<String> links, Viewer viewer) {
        Map<String, String> taskOf = new HashMap<>();
        for (String link : links) {
            Matcher task = TASK.matcher(link == null ? "" : link);
            if (task.lookingAt()) {
                taskOf.put(link, task.group(1));
            }
        }
        Map<String, String> words = new HashMap<>();
        distinctions.forEach(it -> words.putAll(it.of(taskOf.values(), viewer)));
        Map<String, String> about = new HashMap<>();
        taskOf.forEach((link, task) -> about.computeIfAbsent(link, key -> words.get(task)));
        return about;
    }
}
