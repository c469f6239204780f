package nl.werkbrug.performance;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.testing.InStories;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks for pages of the whole application and says what they cost: SQL, Java and the making of the page, without a network. */
@InStories
public class PageBench {

    private final MockMvc browser;

    PageBench(WebApplicationContext application) {
        this.browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    /**
     * What a page costs.
     *
     * @param milliseconds of each time it was asked, shortest first
     */
    record Cost(int status, List<Statements.Noted> statements, List<Double> milliseconds) {

        double median() {
            return milliseconds.get(milliseconds.size() / 2);
        }

        /** Where to look first when a page is slow. */
        List<Statements.Noted> slowest() {
            return statements.stream().sorted(Comparator.comparingDouble(Statements.Noted::milliseconds).reversed()).limit(3).toList();
        }

        /** Nineteen of twenty were not slower. */
        double p95() {
            return milliseconds.get((int) Math.ceil(milliseconds.size() * 0.95) - 1);
        }
    }

    /** Asks it some times that do not count, then the times that do. */
    Cost cost(String address, Viewer viewer, int before, int times) throws Exception {
        for (int i = 0; i < before; i++) {
            response(address, viewer);
        }
        int[] status = new int[1];
        List<Statements.Noted> statements = Statements.timed(() -> status[0] = response(address, viewer).getStatus());
        List<Double> milliseconds = IntStream.range(0, times).mapToObj(i -> time(address, viewer)).sorted().toList();
        return new Cost(status[0], statements, milliseconds);
    }

    private double time(String address, Viewer viewer) {
        try {
            long start = System.nanoTime();
            response(address, viewer);
            return (System.nanoTime() - start) / 1e6;
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private MockHttpServletResponse response(String address, Viewer viewer) throws Exception {
        return browser.perform(get(address).accept(MediaType.TEXT_HTML, MediaType.ALL).with(SignIn.as(viewer))).andReturn().getResponse();
    }
}
