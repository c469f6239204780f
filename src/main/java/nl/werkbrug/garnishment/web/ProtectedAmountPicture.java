package nl.werkbrug.garnishment.web;

import java.util.List;

/**
 * The amounts over time against the statutory maximum, ready to draw. All lengths are units of the drawing.
 *
 * @param amount the path of the amounts that counted
 * @param maxima the path of the maximum; where it is not known there is no line
 * @param ticks the lines of the amounts on the left
 * @param days the days below
 * @param words the same in a Dutch sentence, for who does not see it
 */
public record ProtectedAmountPicture(String amount, String maxima, List<Mark> ticks, List<Mark> days, String words) {

    static final int WIDTH = 640;
    static final int HEIGHT = 240;
    static final int LEFT = 104;
    static final int RIGHT = 16;
    static final int TOP = 14;
    static final int BOTTOM = 34;

    /** A label at a place along its axis. */
    public record Mark(int at, String label, String anchor) {}

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }
}
