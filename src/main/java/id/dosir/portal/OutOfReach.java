package id.dosir.portal;

/** The dossier of an open page can be read no more: the person's post, or time as a deputy, ended meanwhile. */
class OutOfReach extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OutOfReach() {
        super("the dossier of this page cannot be read any more");
    }
}
