package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Stories that are played beside each other: always the one whose next day comes first goes on, until its day after that. So what happened
 * earlier is played earlier, of whatever story it is, and numbers of dossiers go up with the dates. Each story has a thread, for that is
 * what keeps its place; only one of them runs.
 */
@Profile("demo")
@Component
class Meanwhile {

    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparing(Waiting::day).thenComparing(Waiting::since));
    private final ThreadLocal<Semaphore> own = new ThreadLocal<>();
    private final Semaphore back = new Semaphore(0);
    private long waited;
    private Throwable failure;

    /** A story that goes on when it is let go; of one day the one that waits longest goes first. */
    private record Waiting(LocalDate day, long since, Semaphore go) {}

    /**
     * Plays them all to their ends.
     *
     * @throws IllegalStateException when one failed; the others stay where they were
     */
    void play(List<Runnable> stories) {
        stories.forEach(this::begin);
        while (!waiting.isEmpty()) {
            waiting.poll().go().release();
            back.acquireUninterruptibly();
            if (failure != null) {
                throw new IllegalStateException("A story of the demo failed", failure);
            }
        }
    }

    /** Lets other stories go on until that day. Who plays alone does not wait. */
    void until(LocalDate day) {
        Semaphore go = own.get();
        if (go != null) {
            await(day, go);
            back.release();
            go.acquireUninterruptibly();
        }
    }

    private void begin(Runnable story) {
        Semaphore go = new Semaphore(0);
        await(LocalDate.MIN, go);
        Thread thread = new Thread(() -> tell(story, go), "demo-story-" + waited);
        thread.setDaemon(true);
        thread.start();
    }

    private void await(LocalDate day, Semaphore go) {
        waiting.add(new Waiting(day, waited++, go));
    }

    private void tell(Runnable story, Semaphore go) {
        go.acquireUninterruptibly();
        own.set(go);
        try {
            story.run();
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            back.release();
        }
    }
}
