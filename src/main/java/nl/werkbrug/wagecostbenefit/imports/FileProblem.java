package nl.werkbrug.wagecostbenefit.imports;

/**
 * Something wrong in a file.
 *
 * @param line as a spreadsheet numbers it; 0 for the file as a whole
 * @param message a Dutch sentence that says how to mend it, without what stands in a cell with a BSN
 */
public record FileProblem(int line, String message) {}
