package id.dosir.notify;

/**
 * A mail's words, filled in.
 *
 * @param subject one line
 * @param body lines, ended by LF
 */
record MailText(String subject, String body) {}
