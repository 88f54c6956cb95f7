package id.dosir.portal;

/** What comes out of text fields. */
final class Typed {

    private Typed() {}

    /** @return the text without blanks around it; empty when there is none */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
