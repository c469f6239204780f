package nl.werkbrug.signal.process;

import java.time.LocalDate;
import nl.werkbrug.signal.SignalCourse;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a signal. */
@ProcessSteps("signalSteps")
public class SignalProcessSteps {

    private final SignalCourse course;

    SignalProcessSteps(SignalCourse course) {
        this.course = course;
    }

    public void acknowledge(String signalId) {
        course.acknowledge(signalId);
    }

    public void offer(String signalId) {
        course.offer(signalId);
    }

    /** Who was involved in what a complaint is about does not handle it. */
    public void uninvolved(String signalId) {
        course.uninvolved(signalId);
    }

    public void takeBack(String signalId) {
        course.takeBack(signalId);
    }

    public void handOver(String signalId) {
        course.handOver(signalId);
    }

    /** Who was asked does not take it: another decides. */
    public void refuse(String signalId) {
        course.bringIn(signalId);
    }

    public void settle(String signalId) {
        course.handOver(signalId);
    }

    public void promisePassed(String signalId) {
        course.promisePassed(signalId);
    }

    /** Brings in who gives the last answer, and writes so to who gets post. */
    public void askLast(String signalId) {
        course.askLastAnswer(signalId);
    }

    /** The same in models that have no task to put that letter in the post. */
    public void bringIn(String signalId) {
        course.bringInForLastAnswer(signalId);
    }

    /** Whether the letter about the last answer lies ready and is not in the post. */
    public boolean lastWaits(String signalId) {
        return course.lastWaits(signalId);
    }

    public void tellAnswer(String signalId) {
        course.tellAnswer(signalId);
    }

    public void tellFinalAnswer(String signalId) {
        course.tellFinalAnswer(signalId);
    }

    public void close(String signalId) {
        course.close(signalId);
    }

    /** Whether it still waits for the answer of who has it. */
    public boolean late(String signalId) {
        return course.late(signalId);
    }

    public LocalDate afterPromise(String signalId) {
        return course.afterPromise(signalId);
    }

    public LocalDate reactionOver(String signalId) {
        return course.reactionOver(signalId);
    }
}
