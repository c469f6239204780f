package nl.werkbrug.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.EmployerChoices;
import nl.werkbrug.access.Viewer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.WebUtils;

/**
 * Tabs of a browser share their session. So each form says for which employer it was opened, and when somebody switched in
 * another tab since, nothing is done with what it sends. Only who works for several employers gets such forms. A page of another
 * employer than the chosen one is not opened either: it asks to switch.
 */
@Component
class OpenedFor implements HandlerInterceptor, WebMvcConfigurer {

    /** What a form says when it was opened without a choice. */
    private static final String ALL = "alle";

    private static final String SWITCH = "_wissel";
    private static final String REFUSED = OpenedFor.class.getName();

    private final EmployerChoices choices;

    OpenedFor(@Lazy EmployerChoices choices) {
        this.choices = choices;
    }

    /**
     * What was refused.
     *
     * @param openedFor the employer for which the form was opened; {@code alle} for all
     * @param fields what was typed
     * @param files whether files came too, which must be chosen again
     */
    record Refused(String address, String openedFor, Map<String, String[]> fields, boolean files) {}

    static Optional<Refused> refused(HttpServletRequest request) {
        return Optional.ofNullable((Refused) request.getAttribute(REFUSED));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Forms with drafts keep what was typed in their own way. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        Viewer viewer = CurrentViewer.find().orElse(null);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (viewer == null || !viewer.atEmployer() || refused(request).isPresent() || ownWay(path)) {
            return true;
        }
        return isPost(request) ? sent(request, response, path, viewer) : opened(request, response, path, viewer);
    }

    /** A page of another employer asks to switch first; a part of a page that is open already stays what it is. */
    private boolean opened(HttpServletRequest request, HttpServletResponse response, String path, Viewer viewer) throws Exception {
        Optional<String> other = request.getHeader("HX-Request") == null ? other(request, path, viewer) : Optional.empty();
        if (other.isPresent()) {
            response.sendRedirect(request.getContextPath() + "/werkt-voor?naar=" + other.get() + "&terug=" + path);
        }
        return other.isEmpty();
    }

    private boolean sent(HttpServletRequest request, HttpServletResponse response, String path, Viewer viewer) throws Exception {
        String to = request.getParameter(SWITCH);
        if (to != null) {
            choices.choose(to.equals(ALL) ? null : to, viewer, request.getSession());
            return true;
        }
        String openedFor = request.getParameter(ChosenEmployer.FIELD);
        String belongsTo = openedFor == null || openedFor.equals(now(viewer)) ? other(request, path, viewer).orElse(null) : openedFor;
        if (belongsTo == null) {
            return true;
        }
        boolean files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null;
        request.setAttribute(REFUSED, new Refused(request.getRequestURI(), belongsTo, fields(request), files));
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        request.getRequestDispatcher(EmployerChoicePages.REFUSED).forward(request, response);
        return false;
    }

    /**
     * The employer of an address, when it is another than the chosen one. All employers together are only looked at: a deed on a task
     * asks to choose its employer first.
     */
    private Optional<String> other(HttpServletRequest request, String path, Viewer viewer) {
        boolean looks = viewer.employerId() == null && !(ChosenEmployer.ofSeveral() && path.startsWith("/inbox/") && isPost(request));
        if (looks || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts)) {
            return Optional.empty();
        }
        return parts.values().stream()
                .flatMap(id -> choices.ofAddress(path, String.valueOf(id), viewer).stream())
                .filter(employer -> !employer.equals(viewer.employerId()))
                .findFirst();
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static boolean ownWay(String path) {
        return path.startsWith("/werk/") || path.equals("/werkt-voor");
    }

    private static Map<String, String[]> fields(HttpServletRequest request) {
        Map<String, String[]> fields = new LinkedHashMap<>(request.getParameterMap());
        fields.remove(ChosenEmployer.FIELD);
        fields.remove("_csrf");
        return fields;
    }

    private static String now(Viewer viewer) {
        return viewer.employerId() == null ? ALL : viewer.employerId();
    }

    /** Puts the employer in every form that is posted, beside the token against forged posts. */
    @Component
    static class FormsSayForWhom implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof RequestDataValueProcessor forms ? new SaysForWhom(forms) : bean;
        }
    }

    private record SaysForWhom(RequestDataValueProcessor forms) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return forms.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
            return forms.processFormFieldValue(request, name, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = forms.getExtraHiddenFields(request);
            Viewer viewer = fields == null || fields.isEmpty() ? null : CurrentViewer.find().orElse(null);
            if (viewer == null || !ChosenEmployer.ofSeveral()) {
                return fields;
            }
            Map<String, String> more = new HashMap<>(fields);
            more.put(ChosenEmployer.FIELD, now(viewer));
            return more;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return forms.processUrl(request, url);
        }
    }
}
