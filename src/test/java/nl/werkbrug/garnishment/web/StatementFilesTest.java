package nl.werkbrug.garnishment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentType;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.garnishment.imports.ImportStatements;
import nl.werkbrug.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** An archive is complete or there is none: half of the statements would look like all of them. */
class StatementFilesTest {

    private final ImportStatements statements = mock(ImportStatements.class);
    private final Viewer clerk = new Viewer("clerk", "", "Piet Loon", Set.of());
    private final Clock clock = new MovableClock();
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void when_one_statement_cannot_be_made_nothing_is_sent() {
        when(statements.of("import", clerk)).thenReturn(Stream.of("een", "twee", "drie").map(StatementFilesTest::rendered));

        assertThatThrownBy(() -> new StatementFiles(statements, clock).zip("import", clerk, answer))
                .isInstanceOf(IllegalStateException.class);

        assertThat(answer.isCommitted()).isFalse();
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeaderNames()).isEmpty();
    }

    @Test
    void an_archive_says_how_long_it_is() throws IOException {
        when(statements.of("import", clerk)).thenReturn(Stream.of("een").map(StatementFilesTest::rendered));

        new StatementFiles(statements, clock).zip("import", clerk, answer);

        assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
    }

    private static RenderedDocument rendered(String name) {
        if (name.equals("drie")) {
            throw new IllegalStateException("The third cannot be made");
        }
        return new RenderedDocument(DocumentType.PAY_RUN_STATEMENT, 1, name, name + ".pdf", new byte[] {1, 2, 3});
    }
}
