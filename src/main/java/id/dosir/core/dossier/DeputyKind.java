package id.dosir.core.dossier;

/** How somebody acts in a post that is not his. */
public enum DeputyKind {
    /** Pelaksana tugas: the post has no holder for longer; does everything but what the entry takes out. */
    PLT("Plt."),
    /** Pelaksana harian: the holder is away for some days; does what the entry names, as a rule the routine. */
    PLH("Plh."),
    /** Atas nama: a direct subordinate acts in his own post for the superior, who stays at work. */
    AN("a.n.");

    private final String word;

    DeputyKind(String word) {
        this.word = word;
    }

    /** @return as it stands before the post */
    public String word() {
        return word;
    }

    /** @return whether the holder's work lies with the deputy meanwhile, so that he does not do it, too */
    public boolean replaces() {
        return this != AN;
    }

    /** @return whether acts that an entry names are those that it takes out, not those that it gives */
    public boolean namesExceptions() {
        return this == PLT;
    }

    /**
     * @param post title of the post acted for
     * @param own the deputy's own title, which stands below only when he acts on behalf
     * @return the title for history and signature block
     */
    public String titled(String post, String own) {
        return word + " " + post + (this == AN && !own.isBlank() ? ", " + own : "");
    }
}
