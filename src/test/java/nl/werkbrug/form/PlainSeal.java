package nl.werkbrug.form;

/** Shows in a test that what goes in comes out, under the draft it belongs to. */
final class PlainSeal implements DraftSeal {

    @Override
    public String seal(String text, String key) {
        return key + "|" + text;
    }

    @Override
    public String open(String sealed, String key) {
        if (!sealed.startsWith(key + "|")) {
            throw new IllegalStateException("Sealed for another draft");
        }
        return sealed.substring(key.length() + 1);
    }
}
