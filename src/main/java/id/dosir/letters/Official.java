package id.dosir.letters;

import id.dosir.core.certificate.Nip;

/**
 * Who signs or passes on.
 *
 * @param post jabatan, with Plt. or Plh. in front where it applies
 * @param rank pangkat; may be empty on a slip
 * @param nip may be empty on a slip
 */
public record Official(String post, String name, String rank, String nip) {

    /**
     * @param own title of the person's own post, with which a post signed on behalf ends; the post acted for may have commas of its own
     * @return the same for a signature block: on behalf, the own post stands on a line of its own below, and no comma before it
     */
    public Official signing(String own) {
        String tail = ", " + own;
        return post.startsWith("a.n. ") && !own.isBlank() && post.endsWith(tail)
                ? new Official(post.substring(0, post.length() - tail.length()) + "\n" + own, name, rank, nip)
                : this;
    }

    /** @return the post in running text, on one line */
    public String postInline() {
        return post.replace("\n", ", ");
    }

    /** @return the same with the NIP in groups, as forms have it */
    public Official printed() {
        return new Official(post, name, rank, Nip.parse(nip).map(Nip::printed).orElse(nip));
    }
}
