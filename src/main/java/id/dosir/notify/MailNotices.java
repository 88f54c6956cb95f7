package id.dosir.notify;

import id.dosir.core.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Sends mails, as plain text (RFC 5322). Called outside of transactions; a call may be repeated. */
@ApplicationScoped
public class MailNotices {

    private static final String TIMEOUT_MILLIS = "10000";
    /** A mail server's yes, such as {@code 250 2.0.0 Ok: queued as 4F3B} (RFC 5321). */
    private static final Pattern TAKEN = Pattern.compile("^2\\d\\d[ -]");

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final int LONGEST_ANSWER = 300;

    @Inject
    MailSettings settings;

    @Inject
    MailTexts texts;

    @Inject
    Clock clock;

    /**
     * Hands one mail to the mail server, waiting at most some tens of seconds.
     *
     * @return what the server answered when it took the mail, one line without addresses; empty without a mail server, and then
     *     nothing is wrong
     * @throws MailFailed when the server does not take it; nothing in the exception tells whom it was for
     */
    public Optional<String> send(Mail mail) throws MailFailed {
        if (!settings.isOn()) {
            return Optional.empty();
        }
        MailText text = texts.of(mail);
        try {
            Transport.send(message(mail, text));
            return Optional.of("");
        } catch (SendFailedException e) {
            if (isTaken(e)) {
                return Optional.of(answer(e));
            }
            // no cause: its message holds the address
            MailRefusal refusal = MailRefusal.of(e);
            throw new MailFailed(MailFailed.Fault.REFUSED, refusal.code(), !refusal.forGood());
        } catch (MessagingException e) {
            throw new MailFailed(MailFailed.Fault.UNREACHABLE, kindOf(e), true);
        }
    }

    /**
     * @return the mail's subject, one line: what a digest tells of it
     * @throws MailFailed when its text is not there, or asks for what it is not given
     */
    public String subject(Mail mail) throws MailFailed {
        return texts.of(mail).subject();
    }

    /** With {@code reportsuccess} a success comes as an exception, too, which alone tells the answer. */
    private static boolean isTaken(SendFailedException e) {
        return e.getMessage() != null
                && TAKEN.matcher(e.getMessage()).find()
                && none(e.getInvalidAddresses())
                && none(e.getValidUnsentAddresses());
    }

    private static boolean none(Address[] addresses) {
        return addresses == null || addresses.length == 0;
    }

    private static String answer(SendFailedException e) {
        String line = ADDRESS.matcher(e.getMessage())
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
    }

    private static String kindOf(MessagingException e) {
        Exception inner = e.getNextException();
        return (inner == null ? e : inner).getClass().getSimpleName();
    }

    private MimeMessage message(Mail mail, MailText text) throws MessagingException {
        String id = messageId(mail);
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        String utf8 = StandardCharsets.UTF_8.name();
        try {
            message.setFrom(new InternetAddress(settings.from().value(), settings.fromName(), utf8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        message.setSubject(text.subject(), utf8);
        message.setText(text.body(), utf8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", "id");
        // RFC 3834: out-of-office replies are not wanted
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The same for each try of the same mail, so that a repeated one can be recognised. */
    private String messageId(Mail mail) {
        String domain = settings.from().value().replaceFirst("^[^@]*@", "");
        byte[] key = (mail.key() + "\n" + mail.topic() + "\n" + mail.to()).getBytes(StandardCharsets.UTF_8);
        try {
            String hash =
                    Sha256.of(MessageDigest.getInstance("SHA-256").digest(key)).hex();
            return "<" + hash.substring(0, 40) + "@" + domain + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Session session() {
        Properties smtp = new Properties();
        smtp.put("mail.transport.protocol.rfc822", "smtp");
        smtp.put("mail.smtp.host", settings.host().orElseThrow());
        smtp.put("mail.smtp.port", String.valueOf(settings.port()));
        smtp.put("mail.smtp.reportsuccess", "true");
        smtp.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        smtp.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        smtp.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        smtp.put("mail.smtp.localhost", settings.from().value().replaceFirst("^[^@]*@", ""));
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        smtp.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
        smtp.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        smtp.put("mail.smtp.starttls.required", String.valueOf(startTls));
        smtp.put("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        return Session.getInstance(smtp, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.user().orElse(""), settings.password().orElse(""));
            }
        });
    }
}
