package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Sop;
import id.dosir.core.retention.HandedOver;
import id.dosir.core.retention.PackedRecord;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.RetentionKeepers;
import id.dosir.core.retention.Series;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.letters.Official;
import id.dosir.letters.ProposalList;
import id.dosir.letters.RecordList;
import id.dosir.letters.RetentionReport;
import id.dosir.letters.RetentionWriter;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.routing.Keepings;
import id.dosir.routing.KeptEvent;
import id.dosir.routing.KeptItem;
import id.dosir.routing.KeptLine;
import id.dosir.routing.RecordLists;
import id.dosir.routing.RecordLists.Asked;
import id.dosir.routing.RecordLists.Place;
import id.dosir.routing.RecordLists.View;
import id.dosir.routing.RetentionSchedules;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looking at kept records and at proposals. To whoever may not, there is nothing. */
@ApplicationScoped
public class RetentionRoom {

    /** Dossiers in one printed list: with their papers some 150 pages. */
    public static final int MOST_PRINTED = 300;

    private static final Set<State> OPEN = EnumSet.of(State.PROPOSED, State.REVIEWED, State.APPROVED, State.UNDER_WAY);

    @Inject
    RecordLists lists;

    @Inject
    Keepings keepings;

    @Inject
    PackageBook packages;

    @Inject
    ProposalBook book;

    @Inject
    RetentionSchedules schedules;

    @Inject
    SopCatalogue sops;

    @Inject
    People people;

    @Inject
    RetentionWriter writer;

    @Inject
    DocumentStore store;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * A line with what it is about in words.
     *
     * @param subject uraian informasi berkas
     * @param handedOver whether it was handed over for good
     * @param packed whether a package was made of it
     */
    public record Line(KeptLine kept, String subject, boolean handedOver, boolean packed) {}

    /**
     * A proposal with its records.
     *
     * @param minutes whether they are written
     */
    public record Whole(Proposal proposal, List<ListedRecord> records, boolean minutes) {

        /** @return whether its list can be printed: what was destroyed is named by the minutes alone */
        public boolean listed() {
            return proposal.number().kind() == ProposalKind.TRANSFER
                    || proposal.step(State.UNDER_WAY).isEmpty();
        }
    }

    public RetentionKeepers keepers() {
        return RetentionKeepers.of(schedules.current());
    }

    /** @return whether the person keeps records, and so sees the lists */
    public boolean keeps(Actor actor) {
        return keepers().keeps(actor);
    }

    /** @return whether the person has a part in retention: keeps records, or decides on proposals */
    public boolean mayRead(Actor actor) {
        return keepers().mayRead(actor);
    }

    public List<Series> series() {
        return schedules.current().series();
    }

    /** @return at most so many lines behind a place; none for whoever does not keep records */
    public List<Line> lines(Asked asked, Place behind, int most, Actor actor) {
        return keeps(actor) ? told(lists.lines(asked, behind, most)) : List.of();
    }

    /** @return one record as lists have it, as long as it is kept */
    public Optional<Line> find(DossierNumber number, Actor actor) {
        return keeps(actor) ? told(lists.of(List.of(number.value()))).stream().findFirst() : Optional.empty();
    }

    /** @return records of a proposal that are still kept, with what they are about, by number */
    public Map<String, Line> subjects(List<ListedRecord> records, Actor actor) {
        return mayRead(actor)
                ? told(lists.of(records.stream().map(r -> r.dossier().value()).toList())).stream()
                        .collect(Collectors.toMap(
                                line -> line.kept().dossier().number().value(), line -> line))
                : Map.of();
    }

    /** @return holds and moves of a record, newest first */
    public List<KeptEvent> events(DossierNumber number, Actor actor) {
        return keeps(actor) ? keepings.events(number) : List.of();
    }

    /** @return the last package that was made of a record */
    public Optional<PackedRecord> packed(DossierNumber number, Actor actor) {
        return keeps(actor) ? packages.last(number) : Optional.empty();
    }

    /** @return how a record was handed over, if it was */
    public Optional<HandedOver> handedOver(DossierNumber number, Actor actor) {
        return keeps(actor) ? packages.handedOver(number) : Optional.empty();
    }

    /** @return what is left of a destroyed dossier */
    public Optional<ListedRecord> residue(DossierNumber number, Actor actor) {
        return keeps(actor) ? book.of(number) : Optional.empty();
    }

    /** @return name of a paper that a destroyed dossier had */
    public String paper(ListedRecord record, String kind) {
        return sops.paperName(record.sop(), kind);
    }

    /** @return proposals, newest first; none for whoever may not read them */
    public List<Proposal> proposals(int most, Actor actor) {
        return mayRead(actor) ? book.newest(EnumSet.allOf(State.class), most) : List.of();
    }

    /** @return whether a proposal waits for this person's yes or no, or for him to carry it out */
    public boolean awaits(Actor actor) {
        RetentionKeepers keepers = keepers();
        return keepers.mayRead(actor)
                && book.newest(OPEN, 50).stream()
                        .anyMatch(d -> keepers.decides(d.state(), actor) && !d.knows(actor)
                                || d.state() == State.APPROVED && keepers.keeps(actor));
    }

    public Optional<Whole> proposal(ProposalNumber number, Actor actor) {
        return mayRead(actor)
                ? book.find(number)
                        .map(d -> new Whole(
                                d, book.records(number), book.minutes(number).isPresent()))
                : Optional.empty();
    }

    /** @return file of the minutes (berita acara) */
    public Optional<Path> minutes(ProposalNumber number, Actor actor) {
        Optional<Path> file =
                mayRead(actor) ? book.minutes(number).map(store::path).filter(Files::exists) : Optional.empty();
        journal.noteAlone(new Entry(
                file.isPresent() ? Kind.DOWNLOAD : Kind.DENIED, actor.id().value(), number.code(), "berita acara"));
        return file;
    }

    /**
     * @param asked which list
     * @param behind from where on
     * @return the list as PDF, {@value #MOST_PRINTED} dossiers at most; empty for whoever does not keep records
     */
    public Optional<byte[]> print(Asked asked, Place behind, Actor actor) {
        boolean may = keeps(actor);
        journal.noteAlone(new Entry(
                may ? Kind.PRINT : Kind.DENIED,
                actor.id().value(),
                "retensi",
                "daftar " + asked.view().name()));
        if (!may) {
            return Optional.empty();
        }
        List<Line> found = told(lists.lines(asked, behind, MOST_PRINTED + 1));
        boolean more = found.size() > MOST_PRINTED;
        List<Line> lines = more ? found.subList(0, MOST_PRINTED) : found;
        return Optional.of(
                asked.view() == View.DUE || asked.view() == View.HELD
                        ? writer.write(report(asked, lines, actor))
                        : writer.write(list(asked, lines, more, actor)));
    }

    /** @return the list of a proposal as PDF (daftar arsip usul musnah or usul serah), as long as its records are here */
    public Optional<byte[]> printProposal(ProposalNumber number, Actor actor) {
        Optional<Whole> whole = proposal(number, actor).filter(Whole::listed);
        journal.noteAlone(new Entry(
                whole.isPresent() ? Kind.PRINT : Kind.DENIED, actor.id().value(), number.code(), "daftar usul"));
        return whole.map(w -> {
            List<Line> lines = told(
                    lists.of(w.records().stream().map(r -> r.dossier().value()).toList()));
            return writer.write(
                    list(new Asked(View.INACTIVE, today(), Optional.empty(), Optional.empty()), lines, false, actor),
                    new ProposalList(number.kind(), number.printed(), ProposalMinutes.hands(w.proposal())));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private RetentionReport report(Asked asked, List<Line> lines, Actor actor) {
        return new RetentionReport(
                asked.today(),
                asked.today(),
                lines.stream()
                        .map(l -> new RetentionReport.Entry(
                                l.kept().dossier().fileNumber(),
                                l.kept().dossier().number().value(),
                                l.subject(),
                                l.kept().dossier().keeping().closed(),
                                l.kept().dossier().keeping().keepUntil(),
                                RetentionWriter.action(
                                        l.kept().dossier().keeping().action())))
                        .toList(),
                official(actor));
    }

    private RecordList list(Asked asked, List<Line> lines, boolean more, Actor actor) {
        Map<String, List<KeptItem>> items =
                lists
                        .items(lines.stream()
                                .map(l -> l.kept().dossier().number().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(KeptItem::dossier));
        return new RecordList(
                asked.view() == View.INACTIVE,
                asked.today(),
                more,
                lines.stream()
                        .map(l -> file(
                                l,
                                items.getOrDefault(l.kept().dossier().number().value(), List.of())))
                        .toList(),
                official(actor));
    }

    private RecordList.File file(Line line, Collection<KeptItem> items) {
        KeptLine kept = line.kept();
        Sop sop = sops.version(kept.sop(), kept.sopVersion());
        return new RecordList.File(
                kept.dossier().fileNumber(),
                kept.dossier().series(),
                line.subject(),
                kept.opened(),
                kept.dossier().keeping().closed(),
                kept.dossier().held(),
                kept.dossier().place(),
                kept.dossier().keeping().keepUntil(),
                kept.dossier().keeping().action(),
                items.stream()
                        .map(i -> new RecordList.Item(sop.paperName(i.kind()), i.day(), i.scanned()))
                        .toList());
    }

    private List<Line> told(List<KeptLine> lines) {
        List<String> numbers =
                lines.stream().map(l -> l.dossier().number().value()).toList();
        Set<String> away = packages.handedOver(numbers);
        Set<String> packed = packages.packed(numbers);
        return lines.stream()
                .map(l -> new Line(
                        l,
                        Letters.subject(sops.version(l.sop(), l.sopVersion()), l.name()),
                        away.contains(l.dossier().number().value()),
                        packed.contains(l.dossier().number().value())))
                .toList();
    }

    private Official official(Actor actor) {
        Optional<Person> person = people.find(actor.id().value());
        return new Official(
                        actor.title(),
                        actor.name(),
                        person.flatMap(Person::rank).orElse("-"),
                        actor.nip().orElse("-"))
                .printed();
    }
}
