package nl.werkbrug.operator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.notification.FailedMails;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.rules.TableOverview;
import nl.werkbrug.web.Page;
import nl.werkbrug.workflow.Operations;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

/** The page stays short, however much failed and however many figures there are. */
class OperatorPagesTest {

    private static final int FAILED = 25;

    private final Operations operations = mock(Operations.class);
    private final RuleBook rules = new RuleBook(RuleFiles.ofTheProduct());
    private final OperatorPages pages =
            new OperatorPages(operations, List.of(), mock(FailedMails.class), rules, mock(AuditTrail.class));

    @Test
    void failed_steps_come_ten_to_a_page() {
        when(operations.incidents()).thenReturn(IntStream.range(0, FAILED)
                .mapToObj(i -> new Operations.Incident("i" + i, "signal", "S" + i, "Stap", "Fout", Instant.EPOCH)).toList());

        assertThat(shown("").items()).hasSize(10);
        assertThat(shown("3").items()).extracting("id").containsExactly("i20", "i21", "i22", "i23", "i24");
        assertThat(shown("no number").total()).isEqualTo(FAILED);
    }

    @Test
    void tables_of_which_something_lacks_or_is_an_estimate_stand_apart() {
        ExtendedModelMap model = new ExtendedModelMap();
        pages.overview("", "", model);

        assertThat(tables(model, "doubtful")).isNotEmpty().allMatch(TableOverview::doubtful);
        assertThat(tables(model, "sure")).isNotEmpty().noneMatch(TableOverview::doubtful);
        assertThat(tables(model, "sure").size() + tables(model, "doubtful").size()).isEqualTo(rules.overview().size());
    }

    @SuppressWarnings("unchecked")
    private Page<Operations.Incident> shown(String page) {
        ExtendedModelMap model = new ExtendedModelMap();
        pages.overview(page, "", model);
        return (Page<Operations.Incident>) model.get("incidents");
    }

    @SuppressWarnings("unchecked")
    private static List<TableOverview> tables(ExtendedModelMap model, String which) {
        return (List<TableOverview>) model.get(which);
    }
}
