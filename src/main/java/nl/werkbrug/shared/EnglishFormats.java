package nl.werkbrug.shared;

/** English notation. A short date has the month as a word: "01-06" is another day for an English reader. */
class EnglishFormats extends Notation {

    EnglishFormats() {
        super(Language.ENGLISH, "d MMM yyyy");
    }

    @Override
    String euroSign() {
        return "€";
    }

    @Override
    String daysLeft(long days) {
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? count + " left" : count + " late";
    }
}
