package id.dosir.notify;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server's no.
 *
 * @param code what it said in figures, such as {@code 550 5.1.1} (RFC 5321, RFC 3463); {@code -} when nothing
 * @param forGood whether the same mail to the same address has no prospect
 */
record MailRefusal(String code, boolean forGood) {

    private static final Pattern CODE = Pattern.compile("^([45]\\d\\d)(?:[ -]([45]\\.\\d{1,3}\\.\\d{1,3}))?");

    /** RFC 4954 section 6: the office has to sign in otherwise. */
    private static final Set<String> SIGN_IN = Set.of("530", "534", "535", "538");

    /** RFC 3463 section 3.8: security or policy, such as a relay that is denied to us. */
    private static final String POLICY = " 5.7.";

    /**
     * Only figures are taken over: the server's words hold the address. A server that takes no mail from us at all (our sender is
     * refused, sign-in is wanted, relaying is denied) is not this recipient's matter: then the office has to mend its settings, and mails wait.
     */
    static MailRefusal of(SendFailedException e) {
        String code = "-";
        for (Exception next = e; next instanceof MessagingException m; next = m.getNextException()) {
            Matcher said = CODE.matcher(m.getMessage() == null ? "" : m.getMessage());
            if (said.find()) {
                code = said.group(2) == null ? said.group(1) : said.group(1) + " " + said.group(2);
                break;
            }
        }
        boolean recipient = some(e.getInvalidAddresses()) && !code.contains(POLICY);
        boolean content = code.startsWith("5")
                && some(e.getValidUnsentAddresses())
                && !(e.getNextException() instanceof SendFailedException)
                && !SIGN_IN.contains(code.substring(0, 3));
        return new MailRefusal(code, recipient || content);
    }

    private static boolean some(Address[] addresses) {
        return addresses != null && addresses.length > 0;
    }
}
