package nl.werkbrug.agenda;

import nl.werkbrug.access.Colleague;

/** Somebody who is reminded, and why. */
record Recipient(Colleague person, Why why) {

    /** In words that end the sentence "U krijgt deze mail omdat …". */
    enum Why {
        TOOK_IT("u deze taak hebt opgepakt"),
        CAN_DO_IT("u dit werk kunt doen"),
        STANDS_IN("u een collega vervangt"),
        LEADS("u teamleider bent");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
