package nl.werkbrug.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on PDFs that somebody brought in, which a hostile file can make endless: of few at once, and never longer than a limit. What
 * does not stop by itself keeps its thread, never that of who waits; with all threads kept, new work is refused.
 */
final class PdfWork {

    private final ExecutorService threads;
    private final Duration limit;

    /** @param atOnce how many pieces of work at most */
    PdfWork(int atOnce, Duration limit) {
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(0, atOnce, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "pdf-work");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does it, or waits until there is room.
     *
     * @throws DocumentException when it fails, or does not end within the limit
     */
    <T> T within(String whatFails, Callable<T> work) {
        long until = System.nanoTime() + limit.toNanos();
        Future<T> running = begin(whatFails, work, until);
        try {
            return running.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new DocumentException(whatFails + " within " + limit.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new DocumentException(whatFails, e.getCause());
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new DocumentException(whatFails, e);
        }
    }

    private <T> Future<T> begin(String whatFails, Callable<T> work, long until) {
        while (true) {
            try {
                return threads.submit(work);
            } catch (RejectedExecutionException full) {
                if (System.nanoTime() > until) {
                    throw new DocumentException(whatFails + ": no room", full);
                }
                pause(whatFails);
            }
        }
    }

    private static void pause(String whatFails) {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentException(whatFails, e);
        }
    }
}
