package id.dosir.core.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Labels that stand together are about one person; which of several persons holds the certificate is told by the words around. */
final class PersonBlocks {

    private static final Set<Label> NO_PERSON = EnumSet.of(Label.NUMBER, Label.DATE, Label.OTHER_EMAIL, Label.FOREIGN);
    private static final Set<Label> ONCE = EnumSet.of(Label.NAME, Label.NIP, Label.NIK);
    private static final int LINES_BETWEEN = 4;

    private static final Pattern SIGNS = Pattern.compile("bertanda ?tangan|yang membuat|menerangkan");
    private static final Pattern STRANGER = Pattern.compile(
            "mengetahui|menyetujui|atasan|penanggung jawab|pimpinan|pengusul|pelapor|kuasa|verifikator|petugas|pejabat|saksi|ahli waris|hormat (kami|saya)");
    private static final Pattern HOLDER = Pattern.compile(
            "pemilik|pemegang|data (diri|pegawai|pemohon|subscriber)|pegawai (berikut|di ?bawah|tersebut|dengan)|atas nama|bagi pegawai|untuk pegawai|a\\.n\\.");
    private static final Pattern SELF = Pattern.compile("\\bsaya\\b|\\bmilik saya|sertifikat elektronik saya");
    private static final Pattern OTHERS = Pattern.compile("lampiran|terlampir|pegawai|bawahan|staf|daftar|berikut");

    private final List<PaperLine> lines;
    private final List<List<Labelled>> blocks = new ArrayList<>();

    PersonBlocks(List<PaperLine> lines, LabelledLines labels) {
        this.lines = lines;
        List<Labelled> open = new ArrayList<>();
        for (Labelled label : labels.all()) {
            if (NO_PERSON.contains(label.label()) || label.value().isEmpty()) {
                continue;
            }
            if (!open.isEmpty() && !goesOn(open, label)) {
                close(open);
                open = new ArrayList<>();
            }
            open.add(label);
        }
        close(open);
    }

    private static boolean goesOn(List<Labelled> open, Labelled label) {
        Labelled last = open.get(open.size() - 1);
        boolean again = ONCE.contains(label.label())
                && open.stream().anyMatch(other -> other.label() == label.label() && other.line() != label.line());
        boolean beside = open.stream().anyMatch(other -> other.line() == label.line());
        return label.line() - last.line() <= LINES_BETWEEN
                && (last.page() == label.page() || label.line() - last.line() == 1)
                && (!again || beside && sideBySide(open));
    }

    private static boolean sideBySide(List<Labelled> open) {
        return open.stream().anyMatch(one -> open.stream()
                .anyMatch(other -> other != one && other.label() == one.label() && other.line() == one.line()));
    }

    private void close(List<Labelled> open) {
        if (sideBySide(open)) {
            double middle = open.stream().mapToDouble(Labelled::left).average().orElse(0.5);
            keep(open.stream().filter(label -> label.left() < middle).toList());
            keep(open.stream().filter(label -> label.left() >= middle).toList());
        } else {
            keep(open);
        }
    }

    /** A number alone stands below a signature or in a head. */
    private void keep(List<Labelled> block) {
        Set<Label> kinds = block.stream().map(Labelled::label).collect(Collectors.toSet());
        boolean person = kinds.contains(Label.NAME) && kinds.size() > 1
                || kinds.size() > 2 && (kinds.contains(Label.NIP) || kinds.contains(Label.NIK));
        if (person) {
            blocks.add(List.copyOf(block));
        }
    }

    /** @return labels of the certificate's holder; empty when nobody can be told for sure */
    List<Labelled> holder(PaperRole role, PersonFields fields, Known known) {
        List<List<Labelled>> named =
                blocks.stream().filter(block -> known.is(fields.of(block))).toList();
        if (named.size() == 1
                && !(named.get(0) == first() && role == PaperRole.LETTER && score(named.get(0), role) < 0)) {
            return named.get(0);
        }
        List<List<Labelled>> candidates =
                blocks.stream().filter(block -> score(block, role) >= 0).toList();
        int best =
                candidates.stream().mapToInt(block -> score(block, role)).max().orElse(0);
        List<List<Labelled>> bests = candidates.stream()
                .filter(block -> score(block, role) == best)
                .sorted(Comparator.comparing((List<Labelled> block) -> -block.size()))
                .toList();
        if (bests.isEmpty()) {
            return List.of();
        }
        Known first = Known.of(fields.of(bests.get(0)));
        boolean same = bests.stream().allMatch(block -> first.is(fields.of(block)));
        return same ? bests.get(0) : List.of();
    }

    private List<Labelled> first() {
        return blocks.get(0);
    }

    private int score(List<Labelled> block, PaperRole role) {
        String before = around(block.get(0).line() - 4, block.get(0).line());
        int last = block.get(block.size() - 1).line();
        int score = 0;
        if (STRANGER.matcher(before).find()) {
            score -= 4;
        }
        if (HOLDER.matcher(before).find()) {
            score += 4;
        }
        boolean numbered = block.stream().anyMatch(label -> label.label() == Label.NIK);
        score += numbered ? 2 : 0;
        score += block.stream().anyMatch(label -> label.label() == Label.EMAIL) ? 1 : 0;
        if (SIGNS.matcher(before).find() && role != PaperRole.FORM && !numbered) {
            String after = around(last + 1, last + 6);
            score += SELF.matcher(after).find() && !OTHERS.matcher(after).find() ? 1 : -6;
        }
        return score;
    }

    /** @return text of these lines, in small letters, without those of other persons */
    private String around(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, from); i < Math.min(lines.size(), to); i++) {
            int line = i;
            if (blocks.stream().flatMap(List::stream).anyMatch(label -> label.line() == line)) {
                continue;
            }
            text.append(lines.get(i).text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return text.toString();
    }
}
