package id.dosir.notify;

import id.dosir.core.certificate.NikMask;
import id.dosir.storage.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts of mails: the first line is the subject, {@code ${token}} is filled in. Read anew for each mail. */
@ApplicationScoped
public class MailTexts {

    private static final Logger LOG = LoggerFactory.getLogger(MailTexts.class);

    private static final Pattern TOKEN = Pattern.compile("\\$\\{([a-z0-9_]+)}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern CONTROLS_IN_BODY = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");
    private static final int LONGEST_SUBJECT = 150;

    @Inject
    Shipped shipped;

    /**
     * @return the text with its values; no NIK is left in it
     * @throws MailFailed when the text is not there, or asks for what it is not given
     */
    MailText of(Mail mail) throws MailFailed {
        String template = read(mail.topic());
        int end = template.indexOf('\n');
        if (end < 0) {
            throw new MailFailed(MailFailed.Fault.TEXT, mail.topic().file(), true);
        }
        String subject =
                CONTROLS.matcher(fill(template.substring(0, end), mail)).replaceAll(" ");
        String body = fill(template.substring(end + 1).stripLeading(), mail).replace("\r\n", "\n");
        return new MailText(
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject.strip(),
                CONTROLS_IN_BODY.matcher(body).replaceAll(" "));
    }

    private String read(Topic topic) throws MailFailed {
        try {
            return Files.readString(shipped.templates().resolve("surel").resolve(topic.file() + ".txt"));
        } catch (IOException e) {
            LOG.warn("mails: the text of {} cannot be read", topic.file(), e);
            throw new MailFailed(MailFailed.Fault.TEXT, topic.file(), true);
        }
    }

    private static String fill(String text, Mail mail) throws MailFailed {
        Map<String, String> values = mail.values();
        StringBuilder filled = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String value = values.get(token.group(1));
            if (value == null) {
                throw new MailFailed(MailFailed.Fault.VALUE, mail.topic().file() + " " + token.group(1), true);
            }
            token.appendReplacement(filled, Matcher.quoteReplacement(NikMask.hide(value)));
        }
        return token.appendTail(filled).toString();
    }
}
