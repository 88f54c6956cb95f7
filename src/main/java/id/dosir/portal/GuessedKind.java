package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopPaper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a paper may be, to judge by its file's name: only a suggestion, which the person sees and can change. */
final class GuessedKind {

    /** Shorter words, such as "SK", stand in the names of several kinds. */
    private static final int TELLING = 3;

    /** Nothing else has these endings. */
    private static final Pattern CERTIFICATE = Pattern.compile(".*\\.(?:cer|crt|pem|der)");

    private GuessedKind() {}

    /** @return the chosen kind, if the SOP has it; else what the name suggests */
    static PaperKind meant(Sop sop, String chosen, String fileName) {
        return PaperKind.isOne(chosen) && sop.paper(new PaperKind(chosen)).isPresent()
                ? new PaperKind(chosen)
                : of(sop.papers(), fileName);
    }

    /**
     * @param papers of the SOP; the last one is the kind for everything else
     * @param fileName as it came
     * @return the kind that shares most of its words with the name; of two equal ones the first
     */
    static PaperKind of(List<SopPaper> papers, String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        Set<String> words = Set.copyOf(
                List.of(name.split("[^\\p{L}\\p{N}]+")).stream().distinct().toList());
        if (CERTIFICATE.matcher(name).matches()
                && papers.stream().anyMatch(p -> p.kind().equals(PaperKind.CERTIFICATE))) {
            return PaperKind.CERTIFICATE;
        }
        PaperKind best = papers.get(papers.size() - 1).kind();
        double most = 0;
        for (SopPaper paper : papers) {
            double likeness = likeness(paper.kind().code().split("-"), words);
            if (likeness > most) {
                most = likeness;
                best = paper.kind();
            }
        }
        return best;
    }

    private static double likeness(String[] code, Set<String> words) {
        boolean telling = Arrays.stream(code).anyMatch(w -> w.length() >= TELLING && words.contains(w));
        return telling ? (double) Arrays.stream(code).filter(words::contains).count() / code.length : 0;
    }
}
