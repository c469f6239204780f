package nl.werkbrug.wagecostbenefit.imports;

import java.math.BigDecimal;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.wagecostbenefit.RegisterStatus;

/**
 * One line of a file, understood.
 *
 * @param register null when the cell is empty
 * @param hours idem
 */
record ReadLine(int line, Bsn employee, int year, int number, RegisterStatus register, BigDecimal hours) {}
