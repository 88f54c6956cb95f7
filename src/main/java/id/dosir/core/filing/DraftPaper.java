package id.dosir.core.filing;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading.Warning;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A paper of a draft.
 *
 * @param token by which it is addressed; no secret, since only the draft's owner is let in by it
 * @param draft of which it is
 * @param kind what it is said to be
 * @param fileName safe name, or what can be shown of one that was refused
 * @param size in bytes
 * @param file name of its bytes in the store; nothing for one that was refused
 * @param state how far it is
 * @param refusal why it was not accepted
 * @param mediaType by content; empty until it was read, as are the three that follow
 * @param pages 0 where pages have no meaning
 * @param searchable whether text was found in it
 * @param warnings what the reader found
 * @param proposals what it proposes for the form; nothing until it was asked
 * @param receivedAt when it was whole
 */
public record DraftPaper(
        String token,
        String draft,
        PaperKind kind,
        String fileName,
        long size,
        Optional<Sha256> file,
        PaperState state,
        Optional<Refusal> refusal,
        String mediaType,
        int pages,
        boolean searchable,
        Set<Warning> warnings,
        Optional<String> proposals,
        Instant receivedAt) {

    /** @return whether nobody can say yet what stands in it */
    public boolean isUnderWay() {
        return state == PaperState.RECEIVED || state == PaperState.READING;
    }

    /** @return whether it was not accepted */
    public boolean isRefused() {
        return state == PaperState.REFUSED;
    }
}
