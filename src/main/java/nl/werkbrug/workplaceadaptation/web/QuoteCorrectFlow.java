package nl.werkbrug.workplaceadaptation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationQuote;
import nl.werkbrug.workplaceadaptation.QuoteDesk;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A quote is mended before the choice. */
@Component
class QuoteCorrectFlow implements FormFlow {

    private static final String FORM = "adaptation-quote-correct";
    private static final String KIND = "quote.kind";
    private static final String SUPPLIER = "quote.supplier";
    private static final String NET = "quote.net";
    private static final String VAT = "quote.vat";
    private static final String FILE = "quote.file";

    private final QuoteOnPage quotes;
    private final QuoteDesk desk;
    private final SentFiles files;
    private final PageFormats formats;

    QuoteCorrectFlow(QuoteOnPage quotes, QuoteDesk desk, SentFiles files, PageFormats formats) {
        this.quotes = quotes;
        this.desk = desk;
        this.files = files;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "offerte-wijzigen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        QuoteOnPage.Found found = quotes.find(id, viewer);
        AdaptationQuote now = found.now();
        return quotes.page(found, FORM, Words.of("workplaceadaptation.quote-correct.change-a-quote"), viewer).withPrefill(Map.of(
                KIND, now.kind().name(), SUPPLIER, now.supplier(), NET, now.net(), VAT, now.vat()));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        Money total = answers.money(NET).orElseThrow().plus(answers.money(VAT).orElseThrow());
        return new Preview(
                List.of(new Preview.Line(Words.of("workplaceadaptation.quote-correct.amount-with-vat"), formats.money(total), "",
                        true)), List.of(),
                mistakes(quotes.find(id, viewer), answers));
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        QuoteOnPage.Found found = quotes.find(id, viewer);
        if (!found.adaptation().unasked()) {
            return new FormResult.Before();
        }
        List<FieldError> mistakes = mistakes(found, answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        return switch (desk.correct(found.adaptation().id(), told(found, answers, viewer), viewer)) {
            case DONE -> new FormResult.Done("/dossiers/" + found.adaptation().dossierId(),
                    Words.of("workplaceadaptation.quote-correct.the-quote-has-been"));
            case STALE -> new FormResult.Refused(List.of(FieldError.general(quotes.changedSince(quotes.find(id, viewer)))));
            case CHOSEN, LAST -> new FormResult.Before();
        };
    }

    private List<FieldError> mistakes(QuoteOnPage.Found found, Answers answers) {
        if (found.stale()) {
            return List.of(FieldError.general(quotes.changedSince(found)));
        }
        List<FieldError> mistakes = new ArrayList<>();
        if (answers.money(VAT).orElseThrow().compareTo(answers.money(NET).orElseThrow()) > 0) {
            mistakes.add(FieldError.in(VAT, Words.of("workplaceadaptation.quote-correct.the-vat-is-higher")));
        }
        if (!estimate(answers) && found.now().documentId() == null && answers.upload(FILE).isEmpty()) {
            mistakes.add(FieldError.in(FILE, Words.of("workplaceadaptation.quote-correct.add-the-quote-as")));
        }
        return mistakes;
    }

    /** The PDF stays as it is when no other one came. */
    private AdaptationQuote told(QuoteOnPage.Found found, Answers answers, Viewer viewer) {
        String draft = quotes.page(found, FORM, "", viewer).draftKey();
        String document = estimate(answers) ? null
                : files.keep(
                        draft, answers, FILE, Words.in(Language.DUTCH, "document.kept.upload.quote"),
                        new StoredDocument.Place(found.adaptation().dossierId(), WorkplaceAdaptation.SUBJECT), viewer)
                        .orElse(found.now().documentId());
        return new AdaptationQuote(
                found.now().id(), AdaptationAccess.needed(answers, SUPPLIER),
                estimate(answers) ? AdaptationQuote.Kind.ESTIMATE : AdaptationQuote.Kind.QUOTE, answers.money(NET).orElseThrow(),
                answers.money(VAT).orElseThrow(), document, found.seen());
    }

    private static boolean estimate(Answers answers) {
        return AdaptationAccess.needed(answers, KIND).equals("ESTIMATE");
    }
}
