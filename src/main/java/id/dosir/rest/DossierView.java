package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Behalf;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.desk.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dossier as the caller may see it.
 *
 * @param version to send along with an act
 * @param step of the SOP, from 1
 * @param stageSince since when it is there
 * @param waitsFor post whose turn it is; left out when it is the applicant's, or nobody's
 * @param behalf code of the ground on which somebody else than the holder filed; left out when nothing was said
 * @param acts what the caller may do now: names for {@code dossiers/{number}/acts/{act}}
 */
@Schema(name = "Dossier")
public record DossierView(
        String number,
        long version,
        String sop,
        int sopVersion,
        String stage,
        int step,
        Instant stageSince,
        String waitsFor,
        String nature,
        String applicant,
        Instant openedAt,
        List<String> acts,
        SubscriberView subscriber,
        String reason,
        String reasonText,
        String behalf,
        String explanation,
        String letterFrom,
        String letterNumber,
        LocalDate letterDate,
        OutcomeView outcome,
        List<PaperView> documents,
        List<SlipView> dispositions,
        List<HistoryView> history) {

    static DossierView of(Sheet sheet) {
        Dossier dossier = sheet.dossier();
        Application application = dossier.application();
        return new DossierView(
                dossier.number().value(),
                sheet.version(),
                dossier.sop().code(),
                dossier.sop().version(),
                dossier.stage().name().name(),
                dossier.stage().step(),
                dossier.stageSince(),
                dossier.waitsFor().map(Post::code).orElse(null),
                dossier.nature().name(),
                dossier.applicant().value(),
                dossier.openedAt(),
                sheet.open().stream()
                        .filter(act -> !ActContents.ON_PAGES_ONLY.contains(act))
                        .map(ActName::path)
                        .toList(),
                SubscriberView.of(application),
                application.reason().code(),
                application.reason().text(),
                application.behalf().map(Behalf::code).orElse(null),
                NikMask.hide(application.explanation()),
                application.letterFrom(),
                NikMask.hide(application.letterNumber()),
                application.letterDate(),
                OutcomeView.of(dossier.stage()),
                dossier.attachments().stream().map(PaperView::of).toList(),
                dossier.dispositions().stream().map(SlipView::of).toList(),
                dossier.history().stream().map(HistoryView::of).toList());
    }
}
