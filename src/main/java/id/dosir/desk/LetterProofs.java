package id.dosir.desk;

import id.dosir.core.document.LetterCode;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Gives each letter the code that its QR carries. A letter that is written again under the same number keeps its code. */
@ApplicationScoped
@Transactional
class LetterProofs {

    /** Place of the public page. */
    static final String PAGE = "verifikasi";

    @PersistenceContext
    EntityManager em;

    @Inject
    Dossiers dossiers;

    @Inject
    DeskSettings settings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private final SecureRandom random = new SecureRandom();

    /** @return address for a letter that has no number yet */
    String address() {
        return settings.page(PAGE);
    }

    /**
     * @param letter number as printed
     * @param signer name and post as printed
     * @return address of the letter's page of proof, fixed before the letter is signed
     */
    String address(DossierNumber dossier, String letter, LocalDate date, String signer, String post) {
        return settings.page(PAGE + "/" + code(dossier, letter, date, signer, post));
    }

    /** @return the same of a letter that was written already */
    String addressOf(DossierNumber dossier, LetterNumber letter) {
        return known(dossier, letter.printed())
                .map(row -> settings.page(PAGE + "/" + new LetterCode(row.code)))
                .orElseGet(this::address);
    }

    /**
     * @return address of the dossier's signed letter; letters signed before there were codes get theirs now
     */
    Optional<String> address(Dossier dossier) {
        return dossier.stage().signedLetter().map(letter -> settings.page(PAGE + "/" + code(dossier, letter)));
    }

    /** @return the row of a letter that was signed before there were codes: it gets its code now */
    Optional<LetterProofRow> late(DossierNumber number, String letter) {
        dossiers.find(number).map(Loaded::dossier).ifPresent(this::address);
        return known(number, letter);
    }

    private LetterCode code(Dossier dossier, SignedLetter letter) {
        Optional<LetterProofRow> known = known(dossier.number(), letter.number().printed());
        if (known.isPresent()) {
            return new LetterCode(known.get().code);
        }
        Optional<HistoryLine> signing = dossier.history().stream()
                .filter(line -> line.act() == ActName.SIGN)
                .reduce((earlier, later) -> later);
        return code(
                dossier.number(),
                letter.number().printed(),
                letter.signedAt().atZone(zone).toLocalDate(),
                signing.map(HistoryLine::byName).orElse(letter.signerName()),
                signing.map(HistoryLine::byTitle).orElse(""));
    }

    private LetterCode code(DossierNumber dossier, String letter, LocalDate date, String signer, String post) {
        LetterProofRow row = known(dossier, letter).orElseGet(() -> {
            LetterProofRow made =
                    new LetterProofRow(LetterCode.drawn(random).signs(), dossier.value(), letter, clock.instant());
            em.persist(made);
            return made;
        });
        row.says(date, signer, post.replace("\n", ", "));
        em.flush();
        return new LetterCode(row.code);
    }

    /** @return the row of a code, whether its letter was signed or not */
    Optional<LetterProofRow> find(LetterCode code) {
        return Optional.ofNullable(em.find(LetterProofRow.class, code.signs()));
    }

    /** @return the row of a letter */
    Optional<LetterProofRow> known(DossierNumber dossier, String letter) {
        List<LetterProofRow> rows = em.createQuery(
                        "select p from LetterProofRow p where p.dossier = :dossier and p.letter = :letter",
                        LetterProofRow.class)
                .setParameter("dossier", dossier.value())
                .setParameter("letter", letter)
                .getResultList();
        return rows.stream().findFirst();
    }
}
