package id.dosir.desk;

import id.dosir.core.certificate.Subscriber;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterText;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Sop;
import id.dosir.core.template.PaperForm;
import id.dosir.letters.BookWriter;
import id.dosir.letters.Cover;
import id.dosir.letters.Official;
import id.dosir.letters.RecommendationWriter;
import id.dosir.letters.ReplyWriter;
import id.dosir.letters.Slip;
import id.dosir.letters.SlipWriter;
import id.dosir.letters.SopWriter;
import id.dosir.letters.WriteOptions.PageSize;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Papers that are made when they are asked for: slips, and the letter as long as it is a draft. */
@ApplicationScoped
public class PrintRoom {

    /** More are no selection that anyone made by hand. */
    static final int MOST_DOSSIERS = 200;

    @Inject
    ReadingRoom room;

    @Inject
    ReceiverNames names;

    @Inject
    Letters letters;

    @Inject
    SlipWriter slips;

    @Inject
    ReplyWriter replies;

    @Inject
    PaperValues values;

    @Inject
    SopWriter charts;

    @Inject
    BookWriter books;

    @Inject
    DeskSettings settings;

    @Inject
    RecommendationWriter recommendations;

    @Inject
    People people;

    @Inject
    Signers signers;

    /**
     * @param ordinals which slips of the dossier, from 1; all when empty
     * @return one PDF with those of them that this person may see, in their order; empty when there is none
     */
    public Optional<byte[]> slips(DossierNumber number, Set<Integer> ordinals, SlipPaper paper, Actor actor) {
        return printed(slipsOf(number, ordinals, actor), paper.size());
    }

    /**
     * @param numbers of dossiers, at most {@value #MOST_DOSSIERS} of them count
     * @return one PDF with all slips of these dossiers that this person may see; empty when there is none
     */
    public Optional<byte[]> slips(List<DossierNumber> numbers, SlipPaper paper, Actor actor) {
        return printed(
                numbers.stream()
                        .distinct()
                        .limit(MOST_DOSSIERS)
                        .flatMap(number -> slipsOf(number, Set.of(), actor).stream())
                        .toList(),
                paper.size());
    }

    private Optional<byte[]> printed(List<Slip> found, PageSize size) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.size() == 1 ? slips.write(found.get(0), size) : slips.writeAll(found, size));
    }

    private List<Slip> slipsOf(DossierNumber number, Set<Integer> ordinals, Actor actor) {
        return room.print(number, "lembar disposisi", actor).map(Sheet::dossier).stream()
                .flatMap(dossier -> dossier.dispositions().stream()
                        .filter(d -> ordinals.isEmpty() || ordinals.contains(d.ordinal()))
                        .map(d -> slip(dossier, d)))
                .toList();
    }

    /** @return one slip of a dossier that the caller may read */
    Slip slip(Dossier dossier, Disposition slip) {
        return letters.slip(dossier, slip, names.printed(slip), superior(slip));
    }

    /**
     * @param form {@link PaperForm#RECEIPT}, {@link PaperForm#RETURN} or {@link PaperForm#REJECTION}
     * @return the answer to the applicant; empty when the person may not read the dossier, or there is nothing of that kind to answer
     */
    public Optional<byte[]> reply(PaperForm form, DossierNumber number, Actor actor) {
        return room.print(number, form.name().toLowerCase(Locale.ROOT), actor)
                .map(Sheet::dossier)
                .flatMap(dossier -> values.reply(form, dossier))
                .map(reply -> replies.write(form, reply));
    }

    /**
     * @return cover of the dossier with its table of contents, or empty when the person may not read it
     */
    public Optional<byte[]> cover(DossierNumber number, Actor actor) {
        return room.print(number, "sampul", actor).map(Sheet::dossier).map(dossier -> books.cover(cover(dossier)));
    }

    /** @return cover of a dossier that the caller may read */
    Cover cover(Dossier dossier) {
        Subscriber owner = dossier.application().subscriber();
        return new Cover(
                dossier.number().value(),
                dossier.number().agenda(),
                owner.name(),
                owner.agency(),
                Letters.subject(dossier.sop(), owner.name()),
                dossier.openedAt(),
                dossier.sop().step(dossier.stage().step()).name(),
                dossier.attachments().stream().map(p -> item(dossier, p)).toList(),
                dossier.dispositions().stream().map(this::item).toList(),
                settings.dossier(dossier.number()));
    }

    private static Cover.Item item(Dossier dossier, Attachment paper) {
        String title = dossier.sop().paper(paper.kind()).map(p -> p.name()).orElseGet(() -> paper.kind()
                .code()
                .replace('-', ' '));
        return new Cover.Item(
                title + " (" + paper.fileName() + ")",
                paper.addedAt(),
                paper.pages() > 0 ? String.valueOf(paper.pages()) : "-");
    }

    private Cover.Item item(Disposition slip) {
        String to = String.join("; ", names.printed(slip));
        return new Cover.Item(slip.fromName() + ", " + slip.fromTitle() + " \u2192 " + to, slip.at(), "1");
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
        return room.print(number, "bagan SOP", actor)
                .map(Sheet::dossier)
                .map(dossier -> sop(dossier.sop(), words.apply(dossier)));
    }

    /** @return the letter's text as the verifier finds it: what was drafted before, else what the dossier says */
    public LetterText proposal(Dossier dossier) {
        return SoFar.of(dossier.stage()).draft().orElseGet(() -> letters.proposal(dossier));
    }

    /**
     * @return the letter marked DRAF, or empty when the person may not read the dossier
     */
    public Optional<byte[]> draft(DossierNumber number, Actor actor) {
        return room.print(number, "draf surat", actor)
                .map(Sheet::dossier)
                .map(dossier -> draft(dossier, proposal(dossier), actor));
    }

    /** The same with other words, before they are laid before the signer. */
    public Optional<byte[]> draft(DossierNumber number, LetterText text, Actor actor) {
        return room.print(number, "draf surat", actor).map(Sheet::dossier).map(dossier -> draft(dossier, text, actor));
    }

    private byte[] draft(Dossier dossier, LetterText text, Actor reader) {
        return recommendations.draft(letters.recommendation(
                dossier, text, Optional.empty(), Optional.empty(), signers.named(dossier, Optional.of(reader))));
    }

    private Official superior(Disposition order) {
        return people.find(order.from().value())
                .map(p -> official(p, order.fromTitle()).printed())
                .orElse(new Official(order.fromTitle(), order.fromName(), "-", "-"));
    }

    private static Official official(Person person, String title) {
        return new Official(
                title, person.name(), person.rank().orElse("-"), person.nip().orElse("-"));
    }
}
