package nl.werkbrug.journeys;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A browser program on this machine.
 *
 * @param program where it is, or null for the one that Playwright keeps
 * @param environment the environment variables it starts with
 */
record Chromium(Path program, Map<String, String> environment) {

    private static final List<String> INSTALLED =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String SKIP_DOWNLOAD = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";

    /**
     * The one that WERKBRUG_CHROMIUM names, else the one from npm, else an installed one, else Playwright's own. The one
     * from npm has no desktop, which saves a third of its time, and is the same on every machine.
     */
    static Chromium find() {
        String named = System.getenv().getOrDefault("WERKBRUG_CHROMIUM", "");
        if (!named.isBlank()) {
            return new Chromium(Path.of(named), System.getenv());
        }
        return fromNpm().filter(Chromium::starts).or(Chromium::installed).orElseGet(Chromium::fromPlaywright);
    }

    private boolean starts() {
        ProcessBuilder version = new ProcessBuilder(program.toString(), "--version");
        version.environment().putAll(environment);
        return succeeds(version);
    }

    private static Optional<Chromium> installed() {
        return INSTALLED.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                // On some systems that path is a stub which only tells how to install a browser.
                .map(program -> new Chromium(program, System.getenv()))
                .filter(Chromium::starts)
                .findFirst();
    }

    private static Optional<Chromium> fromNpm() {
        ProcessBuilder unpack = new ProcessBuilder("node", "src/test/frontend/chromium.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = unpack.start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (process.waitFor() != 0) {
                return Optional.empty();
            }
            return Optional.of(unpacked(Path.of(lines.get(0)), lines.size() > 1 ? lines.get(1) : ""));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Chromium unpacked(Path program, String libraries) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", program.resolveSibling("fonts.conf").toString());
        if (!libraries.isEmpty()) {
            environment.merge("LD_LIBRARY_PATH", libraries, (old, ours) -> ours + ":" + old);
        }
        return new Chromium(program, environment);
    }

    private static Chromium fromPlaywright() {
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(SKIP_DOWNLOAD, "1"), false)
                .createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        install.environment().remove(SKIP_DOWNLOAD);
        if (!succeeds(install.redirectError(ProcessBuilder.Redirect.INHERIT))) {
            throw new IllegalStateException("No browser: install Chromium, or name one in WERKBRUG_CHROMIUM");
        }
        return new Chromium(null, System.getenv());
    }

    private static boolean succeeds(ProcessBuilder command) {
        try {
            Process process = command.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
