package id.dosir.portal;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopPaper;
import id.dosir.desk.WaitingPaper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The papers of one request while it is being filled in. Uploads of one page may come side by side, hence the locks. */
class FilingPapers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<FiledPaper> lines = new ArrayList<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    /** @param replaced token of the paper whose place it takes, empty when it takes none */
    synchronized void take(String kind, WaitingPaper paper, String replaced) {
        int place = indexOf(replaced);
        if (place < 0) {
            lines.add(FiledPaper.taken(kind, paper));
        } else {
            lines.set(place, FiledPaper.taken(kind, paper));
        }
    }

    synchronized void refuse(String kind, String sentence) {
        lines.add(FiledPaper.refused(kind, sentence));
    }

    /** @return whether the row was one of this request */
    synchronized boolean remove(String key) {
        return lines.removeIf(l -> l.getKey().equals(key));
    }

    synchronized void changeKind(String key, String kind, Sop sop) {
        lines.stream()
                .filter(l -> l.getKey().equals(key))
                .filter(l -> sop.papers().stream().anyMatch(p -> p.kind().code().equals(kind)))
                .forEach(l -> l.setKind(kind));
    }

    /** @return whether the paper is one of this request: a token from another page opens nothing */
    synchronized boolean holds(String token) {
        return indexOf(token) >= 0;
    }

    /** The person wants to add a paper that nobody asked for. */
    synchronized void want(String kind) {
        if (kind != null) {
            wanted.add(kind);
        }
    }

    synchronized int count() {
        return (int) lines.stream().filter(l -> l.getPaper() != null).count();
    }

    synchronized List<WaitingPaper> taken() {
        return lines.stream().map(FiledPaper::getPaper).filter(Objects::nonNull).toList();
    }

    synchronized Map<String, PaperKind> byToken() {
        Map<String, PaperKind> papers = new LinkedHashMap<>();
        lines.stream()
                .filter(l -> l.getPaper() != null)
                .forEach(l -> papers.put(l.getPaper().token(), new PaperKind(l.getKind())));
        return papers;
    }

    /** @return every row, those of one kind together, in the order of the SOP */
    synchronized List<PaperRow> rows(Sop sop, String reason) {
        List<PaperRow> rows = new ArrayList<>();
        for (SopPaper paper : sop.papers()) {
            boolean byReason = byReason(paper, sop, reason);
            if (isAsked(paper, sop, reason) && !isThere(paper)) {
                rows.add(new PaperRow(FiledPaper.awaited(paper.kind().code()), paper, byReason));
            }
            lines.stream().filter(l -> isOf(l, paper)).forEach(l -> rows.add(new PaperRow(l, paper, byReason)));
        }
        return rows;
    }

    /** @return papers that are neither asked for nor there */
    synchronized List<SopPaper> further(Sop sop, String reason) {
        return sop.papers().stream()
                .filter(p -> !isAsked(p, sop, reason) && !isThere(p))
                .toList();
    }

    /** @return how many of the papers asked for are there, and how many are asked for */
    synchronized Object[] present(Sop sop, String reason) {
        List<SopPaper> asked =
                sop.papers().stream().filter(p -> isAsked(p, sop, reason)).toList();
        return new Object[] {asked.stream().filter(this::isThere).count(), asked.size()};
    }

    private boolean isAsked(SopPaper paper, Sop sop, String reason) {
        return paper.required() || wanted.contains(paper.kind().code()) || byReason(paper, sop, reason);
    }

    private static boolean byReason(SopPaper paper, Sop sop, String reason) {
        return sop.reason(reason)
                .flatMap(RevocationReason::extraPaper)
                .filter(paper.kind().code()::equals)
                .isPresent();
    }

    private boolean isThere(SopPaper paper) {
        return lines.stream().anyMatch(l -> l.getPaper() != null && isOf(l, paper));
    }

    private static boolean isOf(FiledPaper line, SopPaper paper) {
        return line.getKind().equals(paper.kind().code());
    }

    private int indexOf(String token) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).getPaper() != null
                    && lines.get(i).getPaper().token().equals(token)) {
                return i;
            }
        }
        return -1;
    }
}
