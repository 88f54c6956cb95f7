package id.dosir.notify;

import id.dosir.core.certificate.EmailAddress;
import java.util.Optional;

/**
 * Settings {@code dosir.mail.*}.
 *
 * @param host {@code dosir.mail.host}: SMTP server; without it no mail is sent
 * @param port {@code dosir.mail.port}: 1 to 65535
 * @param from {@code dosir.mail.from}: sender of each mail
 * @param fromName {@code dosir.mail.from-name}: what people read as the sender
 * @param user {@code dosir.mail.user}: if the server asks for one
 * @param password {@code dosir.mail.password}: goes with the user
 * @param security {@code dosir.mail.security}: {@code none}, {@code starttls} or {@code tls}
 */
public record MailSettings(
        Optional<String> host,
        int port,
        EmailAddress from,
        String fromName,
        Optional<String> user,
        Optional<String> password,
        Security security) {

    /** How the connection is protected. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    public MailSettings {
        host = host.map(String::strip).filter(h -> !h.isEmpty());
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("dosir.mail.port must lie between 1 and 65535: " + port);
        }
        if (user.isPresent() != password.isPresent()) {
            throw new IllegalArgumentException("dosir.mail.user and dosir.mail.password go together");
        }
        if (fromName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("dosir.mail.from-name must be one line");
        }
    }

    public boolean isOn() {
        return host.isPresent();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host.orElse("off") + ":" + port + ", " + security + "]";
    }
}
