package nl.werkbrug.deadline;

import java.util.Optional;

/**
 * What a term says about itself, in Dutch.
 *
 * @param title its name in a list to choose from; empty for terms that only make sense inside a process
 * @param countsFrom the event, in words that fit after "vanaf"
 * @param what what must or may be done
 * @param source the article, or the practice
 * @param silenceRule what happens if nothing is done
 * @param remark what the reader must know besides; shown with every result
 * @param remarkSource the article of the remark; empty when it is that of the term
 * @param weekend what to say when the date falls in a weekend and does not move
 */
public record TermText(
        Optional<String> title,
        String countsFrom,
        String what,
        String source,
        String silenceRule,
        Optional<String> remark,
        Optional<String> remarkSource,
        Optional<String> weekend) {}
