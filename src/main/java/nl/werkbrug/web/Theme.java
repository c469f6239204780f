package nl.werkbrug.web;

import java.util.Arrays;

/** In which colours somebody wants the pages; both sets stand in tokens.css. */
enum Theme {
    LIGHT("licht", "light"),
    DARK("donker", "dark"),
    /** As the device is set. */
    DEVICE("apparaat", null);

    private final String code;
    private final String attribute;

    Theme(String code, String attribute) {
        this.code = code;
        this.attribute = attribute;
    }

    /** What stands for it in a form, a cookie and a preference. */
    public String code() {
        return code;
    }

    /** What {@code data-theme} of a page says; null when the page says nothing. */
    String attribute() {
        return attribute;
    }

    /** The one with this code; what is unknown or missing is {@link #DEVICE}. */
    static Theme of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElse(DEVICE);
    }
}
