package id.dosir.core.filing;

import id.dosir.core.document.PageWords;
import id.dosir.core.document.PaperKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads from the words of a paper what it says for the fields of the form. Offices lay out their papers as they like, so nothing is
 * looked for at a fixed place. Where it cannot be told whom a paper means it says nothing: a wrong proposal costs more than a missing one.
 */
public final class PaperReader {

    /** Most papers have three pages; lists of hundreds of persons are not worth the time. */
    private static final int PAGES = 12;

    private PaperReader() {}

    /**
     * @param kind tells what to look for: number and date of the letter, the row of a decree
     * @param token of the paper, for {@link Source#paper}
     * @param pages its words
     * @param known what other papers of the request say; a list of many persons is read only when it has a row about the one named there
     * @return at most one proposal for each field
     */
    public static List<Proposal> read(PaperKind kind, String token, List<PageWords> pages, List<Proposal> known) {
        PaperRole role = PaperRole.of(kind);
        List<PageWords> first = pages.stream().limit(PAGES).toList();
        List<PaperLine> lines = PaperLines.of(first);
        LabelledLines labels = new LabelledLines(lines);
        boolean ocr = first.stream().anyMatch(PageWords::ocr);
        PersonFields fields = new PersonFields(kind, token, ocr);
        Known person = Known.of(known);
        List<Proposal> read = new ArrayList<>();
        if (role == PaperRole.CARD) {
            read.addAll(card(lines, labels, fields));
        } else {
            List<Proposal> labelled = fields.of(new PersonBlocks(lines, labels).holder(role, fields, person));
            List<Proposal> row = row(
                    new PersonTables(role, fields, newPost(kind)).persons(lines, labels), person, Known.of(labelled));
            read.addAll(labelled.isEmpty() ? row : labelled);
        }
        // narrow columns of a scanned list run into each other
        if (role == PaperRole.DECREE && (ocr || !newPost(kind))) {
            read.removeIf(proposal -> Set.of("position", "agency").contains(proposal.field()));
        }
        if (role == PaperRole.CARD || role == PaperRole.DECREE) {
            return List.copyOf(read);
        }
        if (role == PaperRole.LETTER) {
            read.addAll(new LetterHead(lines, labels, fields).read());
        }
        if (missing(read, "serial")) {
            serial(lines, labels, fields).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private static boolean newPost(PaperKind kind) {
        return kind.code().startsWith("sk-jabatan") || kind.code().contains("pengangkatan");
    }

    private static boolean missing(List<Proposal> read, String field) {
        return read.stream().noneMatch(proposal -> proposal.field().equals(field));
    }

    private static List<Proposal> row(List<List<Proposal>> persons, Known person, Known labelled) {
        List<List<Proposal>> his = persons.stream()
                .filter(row -> person.is(row) || labelled.is(row))
                .toList();
        if (his.size() == 1) {
            return his.get(0);
        }
        return his.isEmpty() && persons.size() == 1 ? persons.get(0) : List.of();
    }

    private static List<Proposal> card(List<PaperLine> lines, LabelledLines labels, PersonFields fields) {
        Set<Label> printed = Set.of(Label.NAME, Label.NIK, Label.BIRTH, Label.SEX);
        List<Proposal> card = new ArrayList<>(fields.of(labels.all().stream()
                .filter(label -> printed.contains(label.label()))
                .toList()));
        for (PaperLine line : lines) {
            if (missing(card, "nik")) {
                fields.proposal("nik", line.page(), line.pieces(), Shapes::nik).ifPresent(card::add);
            }
        }
        return card;
    }

    /** Nothing else has so many digits, so it needs no label; two different ones are nobody's. */
    private static Optional<Proposal> serial(List<PaperLine> lines, LabelledLines labels, PersonFields fields) {
        List<Proposal> labelled = labels.all().stream()
                .filter(label -> label.label() == Label.SERIAL)
                .flatMap(label -> fields.proposal("serial", label.page(), label.value(), Shapes::serial).stream())
                .toList();
        List<Proposal> bare = lines.stream()
                .flatMap(line -> line.pieces().stream()
                        .filter(piece -> piece.text().matches("\\d{30,49}[.,;)]?") && !goesOn(line, piece))
                        .flatMap(piece ->
                                fields.proposal("serial", line.page(), List.of(piece), Shapes::serial).stream()))
                .toList();
        List<Proposal> serials = labelled.isEmpty() ? bare : labelled;
        Set<String> values = serials.stream().map(Proposal::value).collect(Collectors.toSet());
        return values.size() == 1 ? Optional.of(serials.get(0)) : Optional.empty();
    }

    private static boolean goesOn(PaperLine line, Piece piece) {
        int next = line.pieces().indexOf(piece) + 1;
        return next < line.pieces().size() && line.pieces().get(next).text().startsWith("-");
    }
}
