package id.dosir.routing;

import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dossiers as the register knows them, many at once and without their papers and histories. */
@ApplicationScoped
@Transactional
public class RegisteredDossiers {

    @PersistenceContext
    EntityManager em;

    @Inject
    SopCatalogue sops;

    /**
     * What a dossier says of what its line in the register says. Texts stand as they are in the table: somebody may have
     * written there what no application accepts.
     *
     * @param stage where it is
     * @param register year and number, such as {@code 2026/12}; empty until it has one
     * @param nikMasked first four and last two digits
     * @param reason of its SOP, empty when that does not know the code
     * @param since when it came to its stage
     * @param destroyed whether only its numbers, dates and hashes are left
     */
    public record Fact(
            String dossier,
            Stage.Name stage,
            Optional<String> register,
            String name,
            String nip,
            String nikMasked,
            String position,
            String agency,
            String serial,
            String reasonCode,
            Optional<RevocationReason> reason,
            String letterNumber,
            String letterFile,
            Instant requestedAt,
            Instant signedAt,
            Instant submittedAt,
            Instant revokedAt,
            RevocationConfirmation.Source confirmedBy,
            Instant since,
            boolean destroyed) {}

    /**
     * @param numbers at most some thousand
     * @return by number, those that are there
     */
    public Map<String, Fact> facts(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select d from DossierRow d where d.number in :numbers", DossierRow.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .map(this::fact)
                .collect(Collectors.toMap(Fact::dossier, f -> f));
    }

    /** @return registered dossiers without a line in the register, after the given one and in order */
    public List<DossierNumber> withoutEntry(String number, int most) {
        return em
                .createQuery(
                        "select d.number from DossierRow d where d.at.stage = :stage and d.number > :number"
                                + " and not exists (select r.id from RegisterRow r where r.dossier = d.number)"
                                + " order by d.number",
                        String.class)
                .setParameter("stage", Stage.Name.REGISTERED)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(DossierNumber::new)
                .toList();
    }

    private Fact fact(DossierRow row) {
        StageColumns at = row.at;
        ApplicationColumns a = row.application;
        return new Fact(
                row.number,
                at.stage,
                Optional.ofNullable(at.registerSequence).map(n -> at.registerYear + "/" + n),
                a.name,
                a.nip,
                Nik.isOne(a.nik) ? new Nik(a.nik).masked() : a.nik.replaceAll("[0-9]", "•"),
                a.position,
                a.agency,
                a.serial,
                a.reason,
                a.reason.equals(RevocationReason.NONE.code())
                        ? Optional.of(RevocationReason.NONE)
                        : sops.version(row.sopCode, row.sopVersion).reason(a.reason),
                at.letterNumber,
                at.letterSigned,
                row.openedAt,
                at.letterAt,
                at.amsAt,
                at.confirmedAt,
                at.confirmedBy,
                row.since,
                row.destroyedAt != null);
    }
}
