package id.dosir.routing;

import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Receiver;
import java.time.Instant;

/**
 * An order beside the main line, as a tray shows it.
 *
 * @param number of the dossier
 * @param slip its ordinal
 * @param name of the certificate's holder
 * @param fromName who gave it
 * @param fromTitle his post in words at that time
 * @param note what he wrote
 * @param nature urgency
 * @param due deadline, or null
 * @param state how far it is
 * @param since since when
 */
public record SideOrder(
        String number,
        int slip,
        String name,
        String fromName,
        String fromTitle,
        String note,
        Nature nature,
        Instant due,
        Receiver.State state,
        Instant since) {}
