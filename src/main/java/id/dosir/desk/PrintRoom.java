package id.dosir.desk;

import id.dosir.core.document.LetterText;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.TaskKind;
import id.dosir.letters.Official;
import id.dosir.letters.RecommendationWriter;
import id.dosir.letters.SlipWriter;
import id.dosir.letters.SopWriter;
import id.dosir.letters.WriteOptions.PageSize;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Papers that are made when they are asked for: slips, and the letter as long as it is a draft. */
@ApplicationScoped
public class PrintRoom {

    @Inject
    ReadingRoom room;

    @Inject
    Letters letters;

    @Inject
    SlipWriter slips;

    @Inject
    SopWriter charts;

    @Inject
    RecommendationWriter recommendations;

    @Inject
    People people;

    /**
     * @param ordinal which slip of the dossier, from 1
     * @param a5 A5 instead of half folio
     * @return PDF, or empty when there is no such slip for this person
     */
    public Optional<byte[]> slip(DossierNumber number, int ordinal, boolean a5, Actor actor) {
        return room.read(number, actor).map(Sheet::dossier).flatMap(dossier -> dossier.dispositions().stream()
                .filter(d -> d.ordinal() == ordinal)
                .findFirst()
                .map(d -> slips.write(
                        letters.slip(dossier, d, holder(d.to()), superior(d)),
                        a5 ? PageSize.A5 : PageSize.HALF_FOLIO)));
    }

    /** @return the SOP as new dossiers follow it, in its official form */
    public byte[] sop(Sop sop, ChartWords words) {
        return charts.write(
                sop,
                new SopWriter.Words(words.columns(), words.times(), words.remarks(), words.states(), words.about()));
    }

    /**
     * @param words what the chart says of the dossier
     * @return the dossier's SOP with its place and times, or empty when the person may not read it
     */
    public Optional<byte[]> sop(DossierNumber number, Function<Dossier, ChartWords> words, Actor actor) {
        return room.read(number, actor).map(Sheet::dossier).map(dossier -> sop(dossier.sop(), words.apply(dossier)));
    }

    /** @return the letter's text as the verifier finds it: what was drafted before, else what the dossier says */
    public LetterText proposal(Dossier dossier) {
        return SoFar.of(dossier.stage()).draft().orElseGet(() -> letters.proposal(dossier));
    }

    /**
     * @return the letter marked DRAF, or empty when the person may not read the dossier
     */
    public Optional<byte[]> draft(DossierNumber number, Actor actor) {
        return room.read(number, actor).map(Sheet::dossier).map(dossier -> draft(dossier, proposal(dossier)));
    }

    /** The same with other words, before they are laid before the signer. */
    public Optional<byte[]> draft(DossierNumber number, LetterText text, Actor actor) {
        return room.read(number, actor).map(Sheet::dossier).map(dossier -> draft(dossier, text));
    }

    private byte[] draft(Dossier dossier, LetterText text) {
        return recommendations.draft(
                letters.recommendation(dossier, text, Optional.empty(), Optional.empty(), signer(dossier)));
    }

    private Official signer(Dossier dossier) {
        Optional<Post> post = dossier.sop().steps().stream()
                .flatMap(s -> s.tasks().stream())
                .filter(t -> t.kind() == TaskKind.SIGN)
                .map(t -> t.post())
                .findFirst();
        return post.flatMap(p -> people.actingFor(p).stream().findFirst())
                .map(a -> official(a.person(), a.title()))
                .orElse(new Official("-", "-", "-", "-"));
    }

    private Official superior(Disposition order) {
        return people.find(order.from().value())
                .map(p -> official(p, order.fromTitle()))
                .orElse(new Official(order.fromTitle(), order.fromName(), "-", "-"));
    }

    private static Official official(Person person, String title) {
        return new Official(
                title, person.name(), person.rank().orElse("-"), person.nip().orElse("-"));
    }

    /** A post is printed with whoever holds it; its title comes from the person, because posts are data. */
    private String holder(Post post) {
        return people.holdersOf(post).stream()
                .findFirst()
                .map(p -> p.title().isEmpty() ? p.name() : p.title())
                .orElse(post.code());
    }
}
