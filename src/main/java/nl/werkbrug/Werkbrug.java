package nl.werkbrug;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the application: one process with web pages, workflow engine and outboxes. */
@SpringBootApplication
@Modulithic(systemName = "Werkbrug", sharedModules = "shared")
public class Werkbrug {

    public static void main(String[] arguments) {
        SpringApplication.run(Werkbrug.class, arguments);
    }
}
