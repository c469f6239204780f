package nl.werkbrug.garnishment.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.overview.GarnishmentFilter;
import nl.werkbrug.garnishment.overview.GarnishmentFilter.Order;
import nl.werkbrug.garnishment.overview.GarnishmentFilter.Waits;
import nl.werkbrug.garnishment.overview.GarnishmentOverview;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the overview as it was asked for; what it says wrongly counts for nothing. */
record GarnishmentListInput(String zoek, String werkgever, String soort, String wacht, String sorteer, String pagina) {

    private static final int LONGEST = 200;

    GarnishmentListInput {
        zoek = stripped(zoek);
        werkgever = stripped(werkgever);
        soort = stripped(soort);
        wacht = stripped(wacht);
        sorteer = stripped(sorteer);
        pagina = stripped(pagina);
    }

    private static String stripped(String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    GarnishmentFilter filter() {
        Order order = one(Order.values(), Order::code, sorteer);
        return new GarnishmentFilter(
                zoek, werkgever.isEmpty() ? null : werkgever, one(GarnishmentKind.values(), GarnishmentKind::name, soort),
                one(Waits.values(), Waits::code, wacht), order == null ? Order.NAME : order);
    }

    private static <T> T one(T[] values, Function<T, String> word, String asked) {
        return Arrays.stream(values).filter(value -> word.apply(value).equals(asked)).findFirst().orElse(null);
    }

    int page() {
        boolean number = pagina.matches("[1-9]\\d{0,3}");
        return number ? Math.min(Integer.parseInt(pagina), GarnishmentOverview.LAST_PAGE) : 1;
    }

    /** The address of the overview with one thing changed; the rest of the filter stays, and paging starts again. */
    public String with(String name, Object value) {
        return address("/loonbeslagen", name, value);
    }

    /** The address of the same filter on another page. */
    public String at(String path) {
        return address(path, "pagina", null);
    }

    private String address(String path, String name, Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("zoek", zoek);
        parts.put("werkgever", werkgever);
        parts.put("soort", soort);
        parts.put("wacht", wacht);
        parts.put("sorteer", sorteer);
        parts.put(name, value);
        parts.values().removeIf(part -> part == null || part.toString().isEmpty());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.keySet().forEach(part -> address.queryParam(part, "{" + part + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
