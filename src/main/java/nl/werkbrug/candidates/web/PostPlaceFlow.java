package nl.werkbrug.candidates.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.Places;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Offers a place; the id is that of the employer. */
@Component
class PostPlaceFlow implements FormFlow {

    private static final String TASKS = "tasks";
    private static final int LONGEST_TASK = 100;

    private final Employers employers;
    private final Places places;

    PostPlaceFlow(Employers employers, Places places) {
        this.employers = employers;
        this.places = places;
    }

    @Override
    public String name() {
        return "plek";
    }

    @Override
    public FormPage open(String employerId, Viewer viewer) {
        return FormPage.of(
                "place-post", Words.of("candidates.post.title", employers.forHiring(employerId, viewer).name()), PlacePages.PAGE,
                "place:" + employerId + ":" + viewer.userId());
    }

    @Override
    public Preview preview(String employerId, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(answers));
    }

    @Override
    public FormResult submit(String employerId, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        Place it = places.post(employerId, read(answers), viewer);
        return new FormResult.Done(PlacePages.PAGE + "/" + it.id(), Words.of("candidates.post.done"));
    }

    private static List<FieldError> mistakes(Answers answers) {
        List<String> tasks = tasks(answers);
        return tasks.size() > HirePaths.MOST_TASKS || tasks.stream().anyMatch(it -> it.length() > LONGEST_TASK)
                ? List.of(FieldError.in(TASKS, Words.of("candidates.post.tasks", HirePaths.MOST_TASKS, LONGEST_TASK)))
                : List.of();
    }

    private static Place.Content read(Answers answers) {
        return new Place.Content(
                answers.text("function").orElseThrow().strip(), tasks(answers), answers.number("hours").orElseThrow(),
                answers.text("town").orElseThrow().strip(), answers.date("startsOn").orElseThrow(),
                answers.wholeNumber("wanted").orElseThrow(), answers.text("needed").map(String::strip).orElse(null),
                answers.text("openHiring").filter("YES"::equals).isPresent());
    }

    private static List<String> tasks(Answers answers) {
        return answers.text(TASKS).orElse("").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
