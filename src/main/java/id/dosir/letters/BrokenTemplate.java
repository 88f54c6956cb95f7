package id.dosir.letters;

/** The template cannot be made into a paper: not well-formed, or it reaches for something outside itself. */
public final class BrokenTemplate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param why holds text of the template, never a value */
    public BrokenTemplate(String template, String why) {
        super("template " + template + ": " + why);
    }
}
