package nl.werkbrug.officialform.pdf;

/** A form that cannot be used; the message is Dutch and for the user. */
class Unusable extends RuntimeException {

    Unusable(String message) {
        super(message);
    }
}
