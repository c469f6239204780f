package nl.werkbrug.garnishment;

import java.time.LocalDate;

/** What loket or coach agreed with the employee; it never reaches payroll. */
public record HelpNote(LocalDate contactOn, String text, String writtenBy) {}
