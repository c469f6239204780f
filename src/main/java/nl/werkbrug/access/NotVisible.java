package nl.werkbrug.access;

/** What was asked for does not exist for this user: answered with 404 and logged, so that ids cannot be probed. */
public class NotVisible extends RuntimeException {

    private final String objectType;
    private final String objectId;

    public NotVisible(String objectType, String objectId) {
        super("Not visible: " + objectType);
        this.objectType = objectType;
        this.objectId = objectId;
    }

    public String objectType() {
        return objectType;
    }

    public String objectId() {
        return objectId;
    }
}
