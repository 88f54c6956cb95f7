package id.dosir.core.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides whatever looks like a NIK in free text, before the text leaves the dossier for an index or a mail (UU 27/2022).
 * Rather one number too many than one too few: any 16 digits are taken for a NIK, also in groups with blanks, dots or
 * hyphens between them; only a NIP stays readable.
 */
public final class NikMask {

    private static final int LENGTH = 16;
    private static final String DOTS = "•".repeat(LENGTH);
    private static final Pattern RUN = Pattern.compile("\\d+(?:[\\s.\\u00a0\\u2010-\\u2015-]{1,3}\\d+)*");
    private static final Pattern GROUP = Pattern.compile("\\d+");

    /** Letters that OCR takes digits for; it also loses a digit, or finds one too many. */
    private static final Pattern MISREAD =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])[0-9OoQDIl|SB]{14,18}(?![\\p{L}\\p{Nd}])");

    private static final int FEWEST_DIGITS = 10;

    private NikMask() {}

    /**
     * @param text as OCR read it: the digits of a NIK may be letters, and one too many or too few
     * @return the same text with dots in the place of whatever may have been a NIK; a NIP that is whole stays
     */
    public static String hideMisread(String text) {
        return hide(MISREAD.matcher(text).replaceAll(found -> {
            String run = found.group();
            boolean number = run.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
            return !number || Nip.parse(run).isPresent() ? Matcher.quoteReplacement(run) : DOTS;
        }));
    }

    /**
     * @param text any text
     * @return the same text with dots in the place of each NIK
     */
    public static String hide(String text) {
        StringBuilder hidden = null;
        int written = 0;
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (run.end() - run.start() < LENGTH) {
                continue;
            }
            String digits = run.group();
            String masked = Nip.parse(digits).isPresent() ? digits : hideInRun(digits);
            if (!masked.equals(digits)) {
                hidden = hidden == null ? new StringBuilder(text.length()) : hidden;
                hidden.append(text, written, run.start()).append(masked);
                written = run.end();
            }
        }
        return hidden == null
                ? text
                : hidden.append(text, written, text.length()).toString();
    }

    /** Replaces every stretch of whole groups that together have 16 digits; stretches may overlap. */
    private static String hideInRun(String run) {
        List<int[]> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(run);
        while (group.find()) {
            groups.add(new int[] {group.start(), group.end()});
        }
        StringBuilder masked = new StringBuilder();
        int written = 0;
        int hiddenTo = 0;
        for (int first = 0; first < groups.size(); first++) {
            int end = endOfSixteen(groups, first);
            if (end < 0) {
                continue;
            }
            int from = groups.get(first)[0];
            if (from >= hiddenTo) {
                masked.append(run, written, from).append(DOTS);
            }
            hiddenTo = end;
            written = end;
        }
        return masked.append(run, written, run.length()).toString();
    }

    private static int endOfSixteen(List<int[]> groups, int first) {
        int digits = 0;
        for (int i = first; i < groups.size() && digits < LENGTH; i++) {
            digits += groups.get(i)[1] - groups.get(i)[0];
            if (digits == LENGTH) {
                return groups.get(i)[1];
            }
        }
        return -1;
    }
}
