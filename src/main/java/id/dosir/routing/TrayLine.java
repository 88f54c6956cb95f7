package id.dosir.routing;

import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Stage;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a tray.
 *
 * @param number of the dossier
 * @param name of the certificate's holder
 * @param nip 18 digits, or null
 * @param agency instansi
 * @param reason code
 * @param nature urgency
 * @param stage where it is
 * @param step of the SOP
 * @param since when the present task began
 * @param due when its time is used up; null when the office has nothing to do
 * @param waitingPost whose turn it is; null when it is the applicant's, or nobody's
 * @param sopCode of its SOP
 * @param sopVersion it began with
 * @param used seconds of the standard time used before {@code since}: a clock that stood still goes on
 * @param deadline whether {@code due} is a superior's own date
 * @param version of the dossier as it is shown: an act that is done from the list carries it
 */
public record TrayLine(
        String number,
        String name,
        String nip,
        String agency,
        String reason,
        Nature nature,
        Stage.Name stage,
        int step,
        Instant since,
        Instant due,
        String waitingPost,
        String sopCode,
        int sopVersion,
        long used,
        boolean deadline,
        long version)
        implements Serializable {}
