package id.dosir.desk;

import id.dosir.archive.Findable;
import id.dosir.archive.RegisterEntry;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.SopPaper;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import id.dosir.intake.PaperTexts;
import id.dosir.routing.DossierClocks;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search index should know of a dossier, and which of it a person may find. */
@ApplicationScoped
class Findables {

    @Inject
    Dossiers dossiers;

    @Inject
    RegisterLines lines;

    @Inject
    PaperTexts texts;

    @Inject
    DossierClocks clocks;

    @Inject
    ZoneId zone;

    @Transactional(TxType.REQUIRED)
    Optional<Findable> of(DossierNumber number) {
        return dossiers.find(number).map(this::of).or(() -> left(number));
    }

    /** @return of a destroyed dossier what its line in the register says, and nothing else; for those who work here */
    private Optional<Findable> left(DossierNumber number) {
        return dossiers.foundVersion(number)
                .flatMap(version ->
                        lines.of(List.of(number)).stream().findFirst().map(line -> left(line, version)));
    }

    private Findable left(RegisterLine line, long version) {
        RegisterEntry e = line.entry();
        return new Findable(
                e.dossier(),
                version,
                e.enteredAt(),
                e.name(),
                e.nip(),
                Optional.empty(),
                e.agency(),
                e.position(),
                e.reason(),
                line.reason(),
                Stage.Name.REGISTERED,
                e.serial(),
                "",
                Optional.of(e.letterNumber()),
                e.number(),
                e.requestedAt().atZone(zone).getYear(),
                Nature.ORDINARY,
                e.requestedAt(),
                Optional.of(e.revokedAt()),
                Stream.of(e.requestedAt(), e.signedAt(), e.revokedAt())
                        .map(at -> at.atZone(zone).toLocalDate())
                        .collect(Collectors.toSet()),
                Optional.empty(),
                PersonId.SYSTEM,
                Set.of(Findable.OFFICERS),
                List.of(),
                true);
    }

    private Findable of(Loaded loaded) {
        Dossier d = loaded.dossier();
        Application a = d.application();
        Subscriber s = a.subscriber();
        return new Findable(
                d.number(),
                loaded.version(),
                d.stageSince(),
                s.name(),
                s.nip(),
                Optional.of(s.nik()),
                s.agency(),
                s.position(),
                a.reason().code(),
                // a SOP without reasons is found, and shown, by its own name
                a.reason().text().isEmpty() ? d.sop().name() : a.reason().text(),
                d.stage().name(),
                a.serial(),
                a.letterNumber(),
                d.stage().signedLetter().map(l -> l.number().printed()),
                d.stage().registerNumber(),
                d.openedAt().atZone(zone).getYear(),
                d.nature(),
                d.openedAt(),
                d.stage().revocation().map(RevocationConfirmation::revokedAt),
                dates(d),
                clocks.inTime(d),
                d.applicant(),
                readers(d),
                d.attachments().stream()
                        // whoever finds a dossier finds it by all of its papers; a slip is not for all of them
                        .filter(p -> !p.kind().equals(PaperKind.SLIP))
                        .map(p -> paper(d, p))
                        .toList(),
                false);
    }

    private Set<LocalDate> dates(Dossier dossier) {
        Stream<Instant> moments = Stream.of(
                        Optional.of(dossier.openedAt()),
                        dossier.stage().signedLetter().map(SignedLetter::signedAt),
                        dossier.stage().revocation().map(RevocationConfirmation::revokedAt))
                .flatMap(Optional::stream);
        Set<LocalDate> dates = moments.map(at -> at.atZone(zone).toLocalDate()).collect(Collectors.toSet());
        dates.add(dossier.application().letterDate());
        return dates;
    }

    private Findable.Paper paper(Dossier dossier, Attachment paper) {
        return new Findable.Paper(
                paper.sha256(),
                paper.kind(),
                dossier.sop()
                        .paper(paper.kind())
                        .map(SopPaper::name)
                        .orElse(paper.kind().code()),
                paper.fileName(),
                texts.of(paper.sha256()));
    }

    /** The index's form of {@link Dossier#mayBeReadBy}: applicant, holder, and every post that the SOP gives work to. */
    private static Set<String> readers(Dossier dossier) {
        Set<String> tokens = new HashSet<>();
        tokens.add(Findable.person(dossier.applicant()));
        dossier.application().subscriber().nip().ifPresent(n -> tokens.add(holder(n.digits())));
        dossier.sop().steps().stream()
                .flatMap(step -> step.tasks().stream())
                .filter(t -> t.kind() != TaskKind.OPEN)
                .map(SopStep.Task::post)
                .forEach(post -> tokens.add(post(post)));
        return tokens;
    }

    /** @return every token under which the person may find something */
    static Set<String> tokens(Actor actor) {
        Set<String> tokens = new HashSet<>();
        tokens.add(Findable.person(actor.id()));
        actor.nip().ifPresent(n -> tokens.add(holder(n)));
        actor.reach().forEach(post -> tokens.add(post(post)));
        if (isOfficer(actor)) {
            tokens.add(Findable.OFFICERS);
        }
        return tokens;
    }

    /** @return whether the person works on requests of others; an administrator does not */
    static boolean isOfficer(Actor actor) {
        return actor.reach().stream()
                .anyMatch(post -> !post.equals(Post.ADMINISTRATOR) && !post.equals(Post.APPLICANT));
    }

    private static String holder(String nip) {
        return "nip:" + nip;
    }

    private static String post(Post post) {
        return "jabatan:" + post.code();
    }
}
