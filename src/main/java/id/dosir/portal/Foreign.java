package id.dosir.portal;

/** Policies for bytes that came from outside. */
final class Foreign {

    private static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private Foreign() {}

    /**
     * A sandbox without rights: whatever a file holds, it gets no script, no form and no origin. Browsers refuse to open their
     * own PDF viewer in a sandbox, so a PDF that is shown goes without; the viewer runs no script of a page.
     *
     * @return value for {@code Content-Security-Policy}
     */
    static String policy(boolean inline, String mediaType) {
        return inline && mediaType.equals("application/pdf") ? NOTHING : NOTHING + "; sandbox";
    }
}
