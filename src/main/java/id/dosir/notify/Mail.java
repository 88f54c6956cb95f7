package id.dosir.notify;

import id.dosir.core.certificate.EmailAddress;
import java.util.Map;
import java.util.TreeSet;

/**
 * One mail to one person.
 *
 * @param to mailbox
 * @param topic which text
 * @param values by token, each of {@link Topic#tokens()}
 * @param key of the event: a mail of the same key to the same mailbox is the same mail, and has the same Message-ID
 */
public record Mail(EmailAddress to, Topic topic, Map<String, String> values, String key) {

    public Mail {
        values = Map.copyOf(values);
        if (key.isBlank()) {
            throw new IllegalArgumentException("a mail needs the key of its event");
        }
        if (!values.keySet().containsAll(topic.tokens())) {
            TreeSet<String> missing = new TreeSet<>(topic.tokens());
            missing.removeAll(values.keySet());
            throw new IllegalArgumentException("mail " + topic.file() + " lacks values: " + missing);
        }
    }
}
