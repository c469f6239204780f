package nl.werkbrug.coaching.log;

import java.time.LocalDate;

/**
 * A line to be written in the log.
 *
 * @param id given by the page, so that sending twice is sending once
 */
public record NewVisit(
        String id, LocalDate on, Visit.Activity activity, int minutes, int travelMinutes, int groupSize, String replacesId) {}
