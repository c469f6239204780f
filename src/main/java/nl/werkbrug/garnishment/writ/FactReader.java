package nl.werkbrug.garnishment.writ;

import java.util.List;

/** Looks for one kind of fact. */
interface FactReader {

    /** Every place where the fact stands, in the order of the text; the same value may come more than once. */
    List<Finding> find(WritText text);
}
