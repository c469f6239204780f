package nl.werkbrug.garnishment.story;

import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages of the application of a story, as somebody who is logged in gets them. */
final class Browser {

    private final MockMvc browser;

    Browser(WebApplicationContext application) {
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    MockHttpServletResponse get(String address, Viewer viewer) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(address)
                .with(SignIn.as(viewer))).andReturn().getResponse();
    }

    MockHttpServletResponse post(String address, Viewer viewer) throws Exception {
        return browser.perform(MockMvcRequestBuilders.post(address)
                .with(SignIn.as(viewer)).with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    Document page(String address, Viewer viewer) throws Exception {
        return Jsoup.parse(get(address, viewer).getContentAsString());
    }
}
