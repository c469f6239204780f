package nl.werkbrug.web;

import nl.werkbrug.access.Viewer;

/** How much there is to tell the viewer; asked once for each page that is shown, so it must be cheap. */
public interface Bell {

    int unread(Viewer viewer);
}
