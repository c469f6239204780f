package nl.werkbrug.agenda;

import nl.werkbrug.access.Colleague;

/** Somebody who is reminded, and why. */
record Recipient(Colleague person, Why why) {

    /** In words in {@code messages/mail}: they end the sentence "U krijgt deze mail omdat …". */
    enum Why {
        TOOK_IT,
        CAN_DO_IT,
        STANDS_IN,
        LEADS
    }
}
