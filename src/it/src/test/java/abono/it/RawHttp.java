package abono.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that sends exactly what a test wants, also what no client of HTTP would. */
public final class RawHttp implements AutoCloseable {
    private static final int PATIENCE = 20_000;

    private final Socket socket;
    private final String host;

    private RawHttp(String from, String url) throws IOException {
        URI uri = URI.create(url);
        host = uri.getAuthority();
        socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", uri.getPort()), PATIENCE);
        socket.setSoTimeout(PATIENCE);
    }

    /** To the portal at an address. */
    public static RawHttp to(String url) {
        return from("127.0.0.1", url);
    }

    /** From one of this machine's own addresses, all that begin with 127. */
    public static RawHttp from(String address, String url) {
        try {
            return new RawHttp(address, url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request whose answer ends the connection; lines end as HTTP wants it. */
    public static String ask(String url, String line, String... headers) {
        try (RawHttp http = to(url)) {
            return http.head(line, headers).send("Connection: close\r\n\r\n").answer();
        }
    }

    /** The first line and headers; {@code Host} is the portal's unless one of them is it. */
    public RawHttp head(String line, String... headers) {
        StringBuilder head = new StringBuilder(line).append(" HTTP/1.1\r\n");
        boolean named = false;
        for (String header : headers) {
            head.append(header).append("\r\n");
            named |= header.startsWith("Host:");
        }
        return send(named ? head.toString() : head + "Host: " + host + "\r\n");
    }

    /** Sends more. */
    public RawHttp send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that comes until the portal ends the connection. */
    public String answer() {
        try {
            byte[] all = socket.getInputStream().readAllBytes();
            return new String(all, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of an answer, or 0 when there is none. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
