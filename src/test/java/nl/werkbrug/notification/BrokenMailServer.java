package nl.werkbrug.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that does as it is told: refuses the recipient, or hangs up when the whole mail is in. */
class BrokenMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean refusesRecipient;
    private final Thread thread = new Thread(this::serve, "broken-mail-server");

    private BrokenMailServer(boolean refusesRecipient) {
        this.refusesRecipient = refusesRecipient;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.start();
    }

    static BrokenMailServer thatRefusesTheRecipient() {
        return new BrokenMailServer(true);
    }

    static BrokenMailServer thatHangsUpAfterTheMail() {
        return new BrokenMailServer(false);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The test is over, or the client went away.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        PrintWriter out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.ISO_8859_1);
        say(out, "220 broken");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data) {
                if (line.equals(".")) {
                    return;
                }
            } else {
                data = line.equals("DATA");
                say(out, answer(line));
            }
        }
    }

    private String answer(String line) {
        if (line.equals("DATA")) {
            return "354 go on";
        }
        return refusesRecipient && line.startsWith("RCPT") ? "550 no such box" : "250 ok";
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
