package nl.werkbrug.web;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page
 * @param number which page, from 1
 * @param size how many fit on a page
 * @param total how many there are in all; who makes the page may stop counting at a ceiling
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** One page of a list that is known whole: the one that was asked, the last for one after it, the first for what is no number. */
    public static <T> Page<T> of(List<T> all, String asked, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int number = asked.matches("\\d{1,6}") ? Math.max(1, Math.min(pages, Integer.parseInt(asked))) : 1;
        int from = (number - 1) * size;
        return new Page<>(all.subList(from, Math.min(all.size(), from + size)), number, size, all.size());
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** Place of the first item in the whole list, from 1; 0 when the list is empty. */
    public long first() {
        return items.isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    public long last() {
        return items.isEmpty() ? 0 : first() + items.size() - 1;
    }
}
