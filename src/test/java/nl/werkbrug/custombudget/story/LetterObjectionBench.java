package nl.werkbrug.custombudget.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetObjections;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Objections to a decision of 1 June 2026 about a custom budget, and a caseworker who had no hand in it. */
abstract class LetterObjectionBench extends CustomBudgetBench {

    static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 13);

    @Autowired
    BudgetObjections budgetObjections;

    @Autowired
    ObjectionTable objections;

    Viewer colleague;

    @BeforeEach
    void somebody_who_made_no_decision() {
        colleague = fixture.world().user("Lars Loket", Role.LOKET_CASEWORKER, town);
    }

    Hire refused(Viewer asker) {
        Hire hire = hire();
        asks(hire, asker, "200.00");
        refuses(hire, asker.equals(caseworker) ? lead : caseworker);
        if (desk.own(hire.dossierId(), caseworker).contains("letter-post")) {
            desk.does(hire.dossierId(), "letter-post", caseworker, Map.of("postedOn", TODAY, "posted", true));
        }
        return hire;
    }

    void registers(BudgetRequest asked, Map<String, Object> answers) {
        budgetObjections.open(asked.id(), colleague);
        assertThat(desk.send("bezwaar-per-brief", asked.id(), colleague, answers)).isInstanceOf(FormResult.Done.class);
    }

    void posts(Hire hire) {
        assertThat(desk.does(hire.dossierId(), "letter-post", colleague, Map.of("postedOn", DutchTime.today(clock), "posted", true)))
                .isInstanceOf(FormResult.Done.class);
    }

    void decided(Hire hire, Map<String, Object> decision) {
        desk.does(hire.dossierId(), "objection-assess", colleague, Map.of("grounds", "COMPLETE", "committee", "no"));
        desk.does(hire.dossierId(), "objection-hear", colleague, Map.of("hearing", "HELD", "heardOn", TODAY, "report", "Zij legde uit waarom."));
        assertThat(desk.does(hire.dossierId(), "custom-budget-objection-decide", colleague, decision)).isInstanceOf(FormResult.Done.class);
        assertThat(desk.does(hire.dossierId(), "objection-sign", lead, Map.of("outcome", "SIGN"))).isInstanceOf(FormResult.Done.class);
    }

    static Map<String, Object> founded(String euros) {
        return Map.of("outcome", "FOUNDED", "reasoning", "De bus rijdt echt niet in de nacht.", "amount", Money.euros(euros));
    }

    Objection objection(BudgetRequest asked) {
        return objections.of(asked.id()).get(0);
    }

    String letter(Hire hire, String title) throws IOException {
        StoredDocument found = documents.list(hire.dossierId()).stream().filter(it -> it.title().startsWith(title)).findFirst().orElseThrow();
        try (PDDocument document = Loader.loadPDF(documents.content(found.id()))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    List<String> lines(Hire hire, Viewer viewer) {
        return timeline.list(hire.dossierId(), viewer).stream().map(TimelineItem::text).toList();
    }

    List<String> mails(Hire hire) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier").param("dossier", hire.dossierId())
                .query(String.class).list();
    }
}
