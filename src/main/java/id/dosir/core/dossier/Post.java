package id.dosir.core.dossier;

/** A post of the SOP, such as {@code kepala-dinas}; posts are data in the SOP file, not constants. */
public record Post(String code) {

    /** @throws IllegalArgumentException when the code is blank */
    public Post {
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("a post needs a code");
        }
    }
}
