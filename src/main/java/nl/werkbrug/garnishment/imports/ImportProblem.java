package nl.werkbrug.garnishment.imports;

/**
 * Something wrong with a line of a file or message.
 *
 * @param line the line or place it starts at; negative for the whole
 * @param where the same in words, such as "regel 4, kolom nettoloon" or "loonruns[3].nettoLoon"
 * @param message what is wrong and how to mend it, in Dutch
 */
public record ImportProblem(int line, String where, String message) {}
