package nl.werkbrug.workplaceadaptation;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.workplaceadaptation.store.AdaptationQuoteTable;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quotes are mended and taken away until the choice; the caller found them to be the viewer's. */
@Service
public class QuoteDesk {

    private final AdaptationTable table;
    private final AdaptationQuoteTable quotes;
    private final AdaptationNotes notes;

    QuoteDesk(AdaptationTable table, AdaptationQuoteTable quotes, AdaptationNotes notes) {
        this.table = table;
        this.quotes = quotes;
        this.notes = notes;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else was first; nothing happened. */
        STALE,
        /** The choice was made; idem. */
        CHOSEN,
        /** There is no other one; idem. */
        LAST
    }

    /** @param it as it becomes, with the version that was seen */
    @Transactional
    public Outcome correct(String adaptationId, AdaptationQuote it, Viewer viewer) {
        WorkplaceAdaptation of = table.lock(adaptationId);
        if (!of.unasked()) {
            return Outcome.CHOSEN;
        }
        List<AdaptationQuote> before = quotes.of(adaptationId).stream().filter(each -> each.id().equals(it.id())).toList();
        if (!quotes.change(it)) {
            return Outcome.STALE;
        }
        notes.quietly(of, viewer, "QUOTE_CORRECT", "was " + before.get(0).words() + "; is " + it.words());
        return Outcome.DONE;
    }

    @Transactional
    public Outcome remove(String adaptationId, String quoteId, int seen, Viewer viewer) {
        WorkplaceAdaptation of = table.lock(adaptationId);
        if (!of.unasked()) {
            return Outcome.CHOSEN;
        }
        List<AdaptationQuote> all = quotes.of(adaptationId);
        if (all.stream().allMatch(each -> each.id().equals(quoteId))) {
            return Outcome.LAST;
        }
        if (!quotes.remove(quoteId, seen)) {
            return Outcome.STALE;
        }
        all.stream().filter(each -> each.id().equals(quoteId))
                .forEach(gone -> notes.quietly(of, viewer, "QUOTE_REMOVE", "was " + gone.words()));
        return Outcome.DONE;
    }
}
