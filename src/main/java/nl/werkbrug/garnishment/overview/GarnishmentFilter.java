package nl.werkbrug.garnishment.overview;

import nl.werkbrug.garnishment.GarnishmentKind;

/**
 * What somebody wants to see of the employees with garnishments.
 *
 * @param text words that must all occur in dossier number, name or employer; empty for everything
 * @param employerId one employer; null for all that the viewer does payroll for
 * @param kind who has such a garnishment; null for every kind
 * @param waits what waits for somebody; null for everybody
 */
public record GarnishmentFilter(String text, String employerId, GarnishmentKind kind, Waits waits, Order order) {

    /** What can wait; the condition is on the columns of the overview. */
    public enum Waits {
        ORDER("volgorde", "Geld wacht op de volgorde", "x.contested_cents > 0"),
        DECLARATION("verklaring", "Verklaring nog niet weg", "x.declarations > 0"),
        ASK_BACK("terugvragen", "Geld terug te vragen", "x.ask_backs > 0");

        private final String code;
        private final String label;
        private final String condition;

        Waits(String code, String label, String condition) {
            this.code = code;
            this.label = label;
            this.condition = condition;
        }

        /** The word in an address. */
        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        public String condition() {
            return condition;
        }
    }

    /** In which order the employees of one employer stand. */
    public enum Order {
        NAME("naam", "Naam", "x.family_name, x.given_name"),
        WITHHELD("ingehouden", "Meest ingehouden", "x.withheld_cents desc"),
        LEAST_RECENT("loonrun", "Langst geen loonrun", "coalesce(x.last_day, x.first_day)"),
        WAITS("wacht", "Wat wacht eerst", "x.contested_cents desc, x.ask_backs desc, x.declarations desc");

        private final String code;
        private final String label;
        private final String sql;

        Order(String code, String label, String sql) {
            this.code = code;
            this.label = label;
            this.sql = sql;
        }

        /** The word in an address. */
        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        public String sql() {
            return sql;
        }
    }

    /** Whether it asks for something else than everybody. */
    public boolean narrowed() {
        return !text.isEmpty() || employerId != null || kind != null || waits != null;
    }
}
