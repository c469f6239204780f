package nl.werkbrug.web;

import nl.werkbrug.access.Viewer;

/** One visit to a flow: which, about what, by whom, and what stands on the page. */
record Work(FormFlow flow, String id, Viewer viewer, FormPage page) {

    String address() {
        return "/werk/" + flow.name() + "/" + id;
    }
}
