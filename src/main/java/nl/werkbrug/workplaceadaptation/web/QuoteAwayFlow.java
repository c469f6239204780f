package nl.werkbrug.workplaceadaptation.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationQuote;
import nl.werkbrug.workplaceadaptation.QuoteDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A quote is taken away before the choice; the only one stays, because something must be chosen. */
@Component
class QuoteAwayFlow implements FormFlow {

    private static final String LAST = "workplaceadaptation.quote-away.this-is-the-only";

    private final QuoteOnPage quotes;
    private final QuoteDesk desk;

    QuoteAwayFlow(QuoteOnPage quotes, QuoteDesk desk) {
        this.quotes = quotes;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "offerte-weghalen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        return quotes.page(quotes.find(id, viewer), "adaptation-quote-away",
                Words.of("workplaceadaptation.quote-away.take-a-quote-away"), viewer);
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        QuoteOnPage.Found found = quotes.find(id, viewer);
        AdaptationQuote now = found.now();
        return new Preview(
                List.of(new Preview.Line(now.supplier(), Words.of("workplaceadaptation.quote-away.without-vat", now.net()),
                        now.kind().label(), true)), List.of(),
                found.stale() ? stale(found) : List.of());
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        QuoteOnPage.Found found = quotes.find(id, viewer);
        return switch (desk.remove(found.adaptation().id(), found.now().id(), found.seen(), viewer)) {
            case DONE -> new FormResult.Done("/dossiers/" + found.adaptation().dossierId(),
                    Words.of("workplaceadaptation.quote-away.the-quote-is-gone"));
            case STALE -> new FormResult.Refused(stale(found));
            case LAST -> new FormResult.Refused(List.of(FieldError.general(Words.of(LAST))));
            case CHOSEN -> new FormResult.Before();
        };
    }

    private List<FieldError> stale(QuoteOnPage.Found found) {
        return List.of(FieldError.general(quotes.changedSince(found)));
    }
}
