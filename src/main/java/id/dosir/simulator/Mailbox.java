package id.dosir.simulator;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Catches every mail that is sent to it over SMTP, keeps it in memory, and shows it; nothing ever leaves. */
final class Mailbox implements AutoCloseable {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss 'WITA'").withZone(ZoneId.of("Asia/Makassar"));

    private final GreenMail server;
    private final Page page = new Page("mails.html");
    private final Page row = new Page("mail-row.html");
    private final Page letter = new Page("mail.html");

    /** @param port 0 takes a free one */
    Mailbox(InetAddress address, int port) throws IOException {
        this.server = new GreenMail(new ServerSetup(port, address.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** A mail of the simulated service itself. */
    void deliver(String to, String subject, String text) {
        GreenMailUtil.sendTextEmail(
                to, "esign@simulasi.invalid", subject, text, server.getSmtp().getServerSetup());
    }

    Reply page(HttpExchange call, Matcher path) throws MessagingException {
        StringBuilder rows = new StringBuilder();
        List<CaughtMail> mails = mails();
        for (int i = mails.size(); i > 0; i--) {
            rows.append(row.fill(values(mails.get(i - 1), i)));
        }
        return Reply.html(page.fill(Map.of("rows", rows.toString(), "count", String.valueOf(mails.size()))));
    }

    Reply one(HttpExchange call, Matcher path) throws MessagingException {
        List<CaughtMail> mails = mails();
        int number = Integer.parseInt(path.group(1));
        return number < 1 || number > mails.size()
                ? Reply.status(404, "not found")
                : Reply.html(letter.fill(values(mails.get(number - 1), number)));
    }

    Reply json(HttpExchange call, Matcher path) throws MessagingException {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List<CaughtMail> mails = mails();
        for (int i = mails.size(); i > 0; i--) {
            CaughtMail mail = mails.get(i - 1);
            array.add(Json.createObjectBuilder()
                    .add("number", i)
                    .add("at", mail.at().toString())
                    .add("to", mail.to())
                    .add("subject", mail.subject())
                    .add("text", mail.text()));
        }
        return Reply.json(200, array.build());
    }

    @Override
    public void close() {
        server.stop();
    }

    private List<CaughtMail> mails() throws MessagingException {
        return CaughtMail.of(server.getReceivedMessages());
    }

    private static Map<String, String> values(CaughtMail mail, int number) {
        return Map.of(
                "number", String.valueOf(number),
                "at", SHOWN.format(mail.at()),
                "to", mail.to(),
                "subject", mail.subject(),
                "text", mail.text());
    }
}
