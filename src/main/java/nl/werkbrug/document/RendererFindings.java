package nl.werkbrug.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.logging.Level;

/**
 * Collects what the renderer complains about. It would go on with a gap where an image should be; a letter with a gap must
 * not leave the house.
 */
class RendererFindings implements Consumer<Diagnostic> {

    /** Findings about templates and files hold no text of the letter, so their wording can be shown. */
    private static final Set<String> ABOUT_FILES = Set.of(XRLog.CSS_PARSE, XRLog.LOAD, XRLog.EXCEPTION);

    static {
        // The renderer's own log prints pieces of the letter, hence personal data.
        XRLog.setLoggerImpl(new Silence());
    }

    private final Set<String> warnings = new TreeSet<>();

    @Override
    public void accept(Diagnostic finding) {
        if (finding.getLevel().intValue() >= Level.WARNING.intValue()) {
            String where = finding.getLogMessageId().getWhere();
            String name = finding.getLogMessageId().getEnum().name();
            warnings.add(ABOUT_FILES.contains(where) ? name + ": " + finding.getFormattedMessage() : name);
        }
    }

    void refuseAny() {
        if (!warnings.isEmpty()) {
            throw new DocumentException("The renderer warned: " + String.join("; ", warnings));
        }
    }

    private static class Silence implements XRLogger {

        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable cause) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic finding) {
            return false;
        }
    }
}
