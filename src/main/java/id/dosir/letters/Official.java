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

    /** @return the same for a signature block: whoever signs on behalf has his own post on a line of its own below */
    public Official signing() {
        return post.startsWith("a.n. ") ? new Official(post.replaceFirst(", ", "\n"), name, rank, nip) : this;
    }

    /** @return the same with the NIP in groups, as forms have it */
    public Official printed() {
        return new Official(post, name, rank, Nip.parse(nip).map(Nip::printed).orElse(nip));
    }
}
