package nl.werkbrug.deadline;

/** Computes a legal term and the municipality's own one from the same events. */
public final class MunicipalDeadlines {

    private final Deadlines deadlines;
    private final MunicipalTerms ownTerms;

    public MunicipalDeadlines(Deadlines deadlines, MunicipalTerms ownTerms) {
        this.deadlines = deadlines;
        this.ownTerms = ownTerms;
    }

    /** Both dates; errors are those of {@link Deadlines#compute(String, Course)}. */
    public LegalAndOwn compute(String termCode, Course course, String municipality) {
        DeadlineResult legal = deadlines.compute(termCode, course);
        return new LegalAndOwn(legal, ownTerms.find(municipality, termCode, course.start())
                .map(own -> deadlines.compute(own.besides(legal.term()), course)));
    }
}
