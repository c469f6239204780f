package nl.werkbrug.garnishment.help;

import java.time.LocalDate;

/** What loket or coach agreed with the employee; it never reaches payroll. */
public record HelpNote(LocalDate contactOn, String text, String writtenBy) {}
