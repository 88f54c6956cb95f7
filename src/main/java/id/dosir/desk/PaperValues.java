package id.dosir.desk;

import id.dosir.core.certificate.Subscriber;
import id.dosir.core.document.TrackingCode;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Stage;
import id.dosir.core.template.PaperForm;
import id.dosir.letters.BookWriter;
import id.dosir.letters.RecommendationWriter;
import id.dosir.letters.Reply;
import id.dosir.letters.ReplyWriter;
import id.dosir.letters.SlipWriter;
import id.dosir.letters.WriteOptions.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dossier has to say in each of the papers about it. */
@ApplicationScoped
class PaperValues {

    @Inject
    PrintRoom prints;

    @Inject
    Signers signers;

    @Inject
    Letters letters;

    @Inject
    RecommendationWriter recommendations;

    @Inject
    SlipWriter slips;

    @Inject
    BookWriter books;

    @Inject
    ReplyWriter replies;

    @Inject
    Trackings trackings;

    @Inject
    DeskSettings settings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** @return values of the tokens; empty when the dossier has no such paper */
    Optional<Map<String, String>> of(PaperForm form, Dossier dossier) {
        return switch (form) {
            case RECOMMENDATION -> Optional.of(recommendations.values(letters.recommendation(
                    dossier,
                    prints.proposal(dossier),
                    Optional.empty(),
                    Optional.empty(),
                    signers.named(dossier, Optional.empty()))));
            case SLIP -> last(dossier.dispositions())
                    .map(d -> slips.values(prints.slip(dossier, d), PageSize.HALF_FOLIO));
            case COVER -> Optional.of(books.values(prints.cover(dossier)));
            case RECEIPT, RETURN, REJECTION -> reply(form, dossier).map(replies::values);
            case AGENDA, RETENTION -> Optional.empty();
        };
    }

    /** @return what the answer to the applicant says; empty when there is nothing to answer of that kind */
    Optional<Reply> reply(PaperForm form, Dossier dossier) {
        boolean open =
                switch (form) {
                    case RECEIPT -> true;
                    case RETURN -> dossier.stage().name() == Stage.Name.RETURNED;
                    case REJECTION -> dossier.stage().name() == Stage.Name.REJECTED;
                    default -> false;
                };
        return open ? Optional.of(written(form, dossier)) : Optional.empty();
    }

    /** A receipt is for somebody who may have no account: its QR leads to the public page, by a code that cannot be guessed. */
    private Reply written(PaperForm form, Dossier dossier) {
        if (form != PaperForm.RECEIPT) {
            return reply(dossier, "", settings.dossier(dossier.number()));
        }
        TrackingCode code = trackings.code(dossier.number());
        return reply(dossier, code.printed(), trackings.address(code));
    }

    private Reply reply(Dossier dossier, String code, String qr) {
        Application application = dossier.application();
        Subscriber owner = application.subscriber();
        return new Reply(
                dossier.number().value(),
                dossier.number().agenda(),
                dossier.sop().name(),
                owner.name(),
                owner.agency(),
                application.letterFrom(),
                application.letterNumber().isBlank() ? "-" : application.letterNumber(),
                application.letterDate(),
                dossier.openedAt(),
                LocalDate.now(clock.withZone(zone)),
                dossier.stage() instanceof Stage.Halted halted ? halted.reason() : "",
                dossier.attachments().stream()
                        .map(paper -> dossier.sop()
                                .paper(paper.kind())
                                .map(p -> p.name())
                                .orElse(paper.fileName()))
                        .toList(),
                signers.named(dossier, Optional.empty()),
                code,
                qr);
    }

    private static Optional<Disposition> last(List<Disposition> slips) {
        return slips.isEmpty() ? Optional.empty() : Optional.of(slips.get(slips.size() - 1));
    }
}
