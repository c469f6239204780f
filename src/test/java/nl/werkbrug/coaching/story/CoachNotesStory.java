package nl.werkbrug.coaching.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching.Kind;
import nl.werkbrug.coaching.note.CoachNote;
import nl.werkbrug.coaching.note.CoachNotes;
import nl.werkbrug.coaching.story.CoachingBench.Case;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coach writes for himself stays his, whatever way somebody else looks; what he shares is a text of its own. */
@Story
abstract class CoachNotesStory {

    private static final String SECRET = "Zwaardvis";
    private static final String SHARED = "Het gaat goed op de afdeling.";

    @Autowired
    CoachingBench bench;

    @Autowired
    CoachNotes notes;

    @Autowired
    DocumentStore documents;

    @Autowired
    ProcessBench processes;

    private Case it;

    @BeforeEach
    void a_note() {
        processes.clear();
        it = bench.running(Kind.EXTERNAL);
        bench.sends("begeleiding-aantekening", it.coaching(), it.coach(), Map.of(
                "note.on", CoachingAnswers.DAY, "note.text", "Gaf aan dat " + SECRET + " moeilijk is."));
    }

    @Test
    void its_writer_reads_it_and_nobody_else_and_so_it_is_said() {
        FormResult written = bench.sends("begeleiding-aantekening", it.coaching(), it.coach(), Map.of(
                "note.on", CoachingAnswers.DAY, "note.text", "Nog iets."));

        assertThat(((FormResult.Done) written).message()).contains("Alleen u leest haar");
        assertThat(bench.get("/begeleiding/" + it.coaching() + "/aantekeningen", it.coach()).body()).contains(SECRET);
    }

    @Test
    void employer_and_loket_never_find_a_note_on_any_page() {
        for (Viewer each : List.of(it.hr(), it.loket())) {
            assertThat(notes.of(it.coaching(), each)).isEmpty();
            for (String closed : List.of(
                    "/begeleiding/" + it.coaching() + "/aantekeningen", "/werk/begeleiding-aantekening/" + it.coaching(),
                    "/werk/begeleiding-aantekening-wijzigen/" + note().id(), "/werk/begeleiding-delen/" + note().id())) {
                assertThat(bench.get(closed, each).status()).as(closed).isEqualTo(404);
            }
            for (String open : List.of(
                    "/dossiers/" + it.dossier(), "/dossiers?zoek=" + SECRET, "/inbox", "/inbox?zoek=" + SECRET, "/termijnen",
                    "/termijnen?zoek=" + SECRET, "/begeleiding", "/api/v1/dossiers/" + it.dossier())) {
                // A search repeats what was typed; the note itself says "moeilijk" around it.
                assertThat(bench.get(open, each).body()).as(open).doesNotContain("moeilijk is");
            }
        }
    }

    @Test
    void a_note_is_not_on_the_timeline_in_a_mail_a_document_a_task_or_a_variable() throws Exception {
        bench.reach(LocalDate.of(2026, 11, 30));
        bench.does(it, "coaching-evaluation", it.hr(), CoachingAnswers.evaluation());
        bench.does(it, "coaching-satisfaction", it.coach(), CoachingAnswers.satisfaction());
        bench.does(it, "coaching-report", it.coach(), CoachingAnswers.report());

        assertThat(bench.timeline(it)).noneMatch(text -> text.contains(SECRET));
        assertThat(bench.texts("select body_text from mail_outbox where dossier_id = :dossier", it)).noneMatch(text -> text.contains(SECRET));
        assertThat(bench.texts("select fact_value from dossier_fact where dossier_id = :dossier", it)).noneMatch(text -> text.contains(SECRET));
        assertThat(processes.variables("job-coaching", it.coaching()).values()).map(String::valueOf).noneMatch(text -> text.contains(SECRET));
        for (String id : bench.texts("select id from document where dossier_id = :dossier", it)) {
            assertThat(new PDFTextStripper().getText(Loader.loadPDF(documents.content(id)))).doesNotContain(SECRET);
        }
    }

    @Test
    void what_is_shared_is_read_by_whom_it_was_written_for_only() {
        bench.sends("begeleiding-delen", note().id(), it.coach(), Map.of("share.with", Set.of("LOKET"), "share.text", SHARED));

        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body()).contains(SHARED).doesNotContain(SECRET);
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).doesNotContain(SHARED, SECRET);
        assertThat(notes.shared(it.coaching(), it.hr())).isEmpty();
    }

    @Test
    void what_is_taken_back_is_gone_and_a_correction_keeps_what_was_shared() {
        bench.sends("begeleiding-delen", note().id(), it.coach(), Map.of("share.with", Set.of("EMPLOYER", "LOKET"), "share.text", SHARED));
        bench.sends("begeleiding-aantekening-wijzigen", note().id(), it.coach(), Map.of(
                "note.on", CoachingAnswers.DAY, "note.text", "Anders gezegd."));
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains(SHARED);

        CoachNote.Share share = note().shares().stream().filter(each -> each.audience() == CoachNote.Audience.EMPLOYER).findFirst().orElseThrow();
        String address = "/begeleiding/aantekeningen/" + note().id() + "/gedeeld/" + share.id() + "/terug";
        assertThat(bench.post(address, it.hr()).status()).isEqualTo(404);
        bench.post(address, it.coach());

        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).doesNotContain(SHARED);
        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body()).contains(SHARED);
        assertThat(notes.of(it.coaching(), it.coach())).singleElement().extracting(CoachNote::text).isEqualTo("Anders gezegd.");
    }

    @Test
    void a_coach_of_another_organisation_reads_no_note_of_the_one_before() {
        bench.putOut(it);
        Viewer next = bench.otherCoach(it);

        assertThat(bench.get("/begeleiding/" + it.coaching() + "/uren", next).status()).isEqualTo(200);
        assertThat(notes.of(it.coaching(), next)).isEmpty();
        assertThat(bench.get("/begeleiding/" + it.coaching() + "/aantekeningen", it.coach()).status()).isEqualTo(404);
        assertThat(notes.of(it.coaching(), it.coach())).isEmpty();
    }

    @Test
    void a_colleague_who_stands_in_reads_what_was_shared_with_colleagues_and_no_note() {
        Viewer colleague = bench.colleague(it);
        String list = "/begeleiding/" + it.coaching() + "/aantekeningen";
        bench.sends("begeleiding-delen", note().id(), it.coach(), Map.of("share.with", Set.of("COLLEAGUES"), "share.text", SHARED));

        assertThat(bench.get("/begeleiding/" + it.coaching() + "/uren", colleague).status()).isEqualTo(200);
        assertThat(bench.get(list, colleague).body()).doesNotContain(SECRET, SHARED);
        for (String closed : List.of(
                "/werk/begeleiding-aantekening-wijzigen/" + note().id(), "/werk/begeleiding-delen/" + note().id())) {
            assertThat(bench.get(closed, colleague).status()).as(closed).isEqualTo(404);
        }
        assertThat(bench.get("/dossiers/" + it.dossier(), colleague).body()).contains(SHARED).doesNotContain(SECRET);
        for (Viewer each : List.of(it.hr(), it.loket())) {
            assertThat(bench.get("/dossiers/" + it.dossier(), each).body()).doesNotContain(SHARED, SECRET);
        }
    }

    private CoachNote note() {
        return notes.of(it.coaching(), it.coach()).get(0);
    }
}
