package id.dosir.core.dossier;

/**
 * A post that people hold for a period. Which posts take part in a SOP is data of its file.
 *
 * @param code such as {@code kepala-dinas}
 */
public record Post(String code) {

    /** Everyone with an account may file; it is nobody's office. */
    public static final Post APPLICANT = new Post("pemohon");
    /** Posts that exist beside any SOP. */
    public static final Post ARCHIVIST = new Post("arsiparis");

    public static final Post ADMINISTRATOR = new Post("admin");

    public Post {
        if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a post: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
