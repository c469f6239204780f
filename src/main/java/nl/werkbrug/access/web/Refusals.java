package nl.werkbrug.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what somebody may not see as if it did not exist, and remembers that it was asked for. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final AuditTrail audit;

    Refusals(AuditTrail audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    void refuse(NotVisible refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String user = CurrentViewer.find().map(Viewer::userId).orElse(null);
        audit.refused(user, request.getMethod(), refusal.objectType(), refusal.objectId());
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
