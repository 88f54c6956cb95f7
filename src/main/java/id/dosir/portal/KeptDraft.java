package id.dosir.portal;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.filing.FilingDraft;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What {@code /permohonan} knows of its draft between two requests. */
class KeptDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final FilingForm form;
    private final Set<String> wanted = new LinkedHashSet<>();
    private boolean begun;
    private boolean changed;
    private Instant savedAt;

    /** A form on which nothing was typed yet: nobody keeps it before that. */
    KeptDraft(FilingForm form) {
        id = UUID.randomUUID().toString();
        this.form = form;
    }

    /** One that was kept. */
    KeptDraft(FilingDraft draft, FilingForm form) {
        id = draft.id();
        this.form = form;
        wanted.addAll(draft.wanted());
        form.restore(draft);
        begun = true;
        savedAt = draft.savedAt();
    }

    /** The person wants to add a paper that nobody asked for. */
    void want(String kind) {
        changed |= kind != null && wanted.add(kind);
    }

    /** It has to be there, even if nothing was typed; if it is not any more, that is to be said. */
    void insist() {
        changed = true;
    }

    /** @return whether there is something that was not saved */
    boolean isChanged() {
        return changed || form.isTurned() || !form.unsaved().isEmpty();
    }

    void saved(Instant at) {
        begun = true;
        changed = false;
        savedAt = at;
        form.saved();
    }

    FilingDraft toDraft(PersonId person, String sop, Instant at) {
        return new FilingDraft(id, person, sop, form.filled(), form.typed(), form.isOwn(), wanted, at);
    }

    String id() {
        return id;
    }

    FilingForm form() {
        return form;
    }

    Set<String> wanted() {
        return wanted;
    }

    boolean isBegun() {
        return begun;
    }

    Instant savedAt() {
        return savedAt;
    }
}
