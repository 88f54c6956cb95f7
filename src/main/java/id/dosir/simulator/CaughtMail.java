package id.dosir.simulator;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail as it is shown.
 *
 * @param at when it says it was sent, or the epoch when it does not
 * @param text its readable parts; names of other parts in brackets
 */
record CaughtMail(Instant at, String to, String subject, String text) {

    /** @return in the order given; a mail to several people comes once */
    static List<CaughtMail> of(MimeMessage... messages) throws MessagingException {
        List<CaughtMail> mails = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (MimeMessage message : messages) {
            String id = message.getMessageID();
            if (id == null || !seen.contains(id)) {
                seen.add(id);
                mails.add(of(message));
            }
        }
        return mails;
    }

    private static CaughtMail of(MimeMessage message) throws MessagingException {
        Date sent = message.getSentDate();
        Address[] to = message.getRecipients(Message.RecipientType.TO);
        String people = to == null
                ? ""
                : Stream.of(to)
                        .map(a -> a instanceof InternetAddress i ? i.toUnicodeString() : a.toString())
                        .collect(Collectors.joining(", "));
        String subject = message.getSubject() == null ? "" : message.getSubject();
        return new CaughtMail(sent == null ? Instant.EPOCH : sent.toInstant(), people, subject, text(message));
    }

    private static String text(Part part) throws MessagingException {
        try {
            Object content = part.getContent();
            if (content instanceof String text) {
                return text;
            }
            if (content instanceof Multipart parts) {
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart one = parts.getBodyPart(i);
                    all.append(text(one)).append('\n');
                }
                return all.toString();
            }
            return "[" + part.getContentType() + "]";
        } catch (IOException e) {
            return "[" + e.getMessage() + "]";
        }
    }
}
