package nl.werkbrug.network;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks keepers every half year whether their entry is still right; each once when two nodes look at the same moment. */
@Component
public class NetworkAsking {

    private final NetworkTable table;
    private final NetworkLinks links;

    NetworkAsking(NetworkTable table, NetworkLinks links) {
        this.table = table;
        this.links = links;
    }

    /** Asks all whose time has come. */
    public void askAll() {
        table.toAsk().forEach(links::ask);
    }

    /** Looks every hour. */
    @Component
    @ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
    static class AskingSchedule {

        private final NetworkAsking asking;

        AskingSchedule(NetworkAsking asking) {
            this.asking = asking;
        }

        @Scheduled(fixedDelayString = "${werkbrug.network.interval:PT1H}", initialDelayString = "PT2M")
        void run() {
            asking.askAll();
        }
    }
}
