package id.dosir.core.filing;

/**
 * What a paper says for a field of the form. Its text is personal: it goes to the page, never into a log.
 *
 * @param field as in {@code ApplicationForm.byField}; or {@code birthDate} or {@code sex}, which are only compared; or what
 *     {@link CertificateStatements} only shows
 * @param value as the form takes it; a date as ISO 8601; sex as digit 15 of a NIP, 1 man and 2 woman
 * @param printed as it stands there
 * @param source where
 */
public record Proposal(String field, String value, String printed, Source source) {}
