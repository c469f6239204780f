package nl.werkbrug.wagesubsidy;

/** Whether a municipality grants loonkostensubsidie by itself once an application is complete. */
public interface AutomaticGranting {

    boolean isOn(String municipalityId);
}
