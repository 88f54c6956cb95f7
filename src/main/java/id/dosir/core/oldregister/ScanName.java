package id.dosir.core.oldregister;

import id.dosir.core.certificate.Nip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the name of a file or a folder says of the entry that a scan belongs to. Names of people say nothing: two may share one.
 *
 * @param number of our own, which leaves no doubt
 * @param letters keys of letters that the name may hold, longest first ({@link OldEntry#letterKey()})
 * @param nips in digits
 * @param oldNumbers running numbers in the old register, which mean something only in one register
 */
public record ScanName(Optional<OldNumber> number, List<String> letters, List<String> nips, List<String> oldNumbers) {

    private static final Pattern OURS = Pattern.compile("(?<![A-Z0-9])AL[-_ ]?(\\d{6,12})(?!\\d)");
    private static final Pattern NIP = Pattern.compile("(?<!\\d)\\d{8}[ ._'-]?\\d{6}[ ._'-]?[12][ ._'-]?\\d{3}(?!\\d)");
    private static final Pattern RUNNING = Pattern.compile(
            "(?:(?:no|nomor|urut|reg)[ ._-]*)?(\\d{1,6}[a-z]?)(?:[ ._-]*\\(\\d{1,3}\\)|[ ._-]+(?:hal|lembar|lampiran)\\b.*)?");

    /** A shorter piece of a name, such as {@code I 2021}, is no number of a letter. */
    private static final int FEWEST_WORDS = 3;

    private static final int MOST_WORDS = 20;

    public ScanName {
        letters = List.copyOf(letters);
        nips = List.copyOf(nips);
        oldNumbers = List.copyOf(oldNumbers);
    }

    /**
     * @param path of a file, its parts parted by slashes
     * @return what the file's own name says, then what its folders say, nearest first
     */
    public static List<ScanName> of(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        Collections.reverse(parts);
        parts.set(0, parts.get(0).replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        return parts.stream().map(ScanName::ofOne).toList();
    }

    /** @return what a cell in a list of scans says, which holds the number and nothing else */
    public static ScanName listed(String text) {
        ScanName read = ofOne(text);
        String whole = OldEntry.plain(text);
        Set<String> numbers = new LinkedHashSet<>(read.oldNumbers());
        numbers.add(text.strip());
        return new ScanName(
                read.number(), whole.isEmpty() ? List.of() : List.of(whole), read.nips(), List.copyOf(numbers));
    }

    private static ScanName ofOne(String name) {
        Matcher ours = OURS.matcher(name.toUpperCase(Locale.ROOT));
        List<String> nips = NIP.matcher(name)
                .results()
                .flatMap(found -> Nip.parse(found.group().replace("_", "")).stream())
                .map(Nip::digits)
                .distinct()
                .toList();
        return new ScanName(
                ours.find() ? OldNumber.parse("AL-" + ours.group(1)) : Optional.empty(),
                letters(name),
                nips,
                running(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static List<String> letters(String name) {
        List<String> words = List.of(OldEntry.plain(name.replace('_', ' ')).split(" "));
        int count = words.size();
        if (count < 2 || count > MOST_WORDS) {
            return List.of();
        }
        Set<String> runs = new LinkedHashSet<>();
        runs.add(String.join(" ", words));
        for (int length = count; length >= FEWEST_WORDS; length--) {
            int size = length;
            IntStream.rangeClosed(0, count - length)
                    .mapToObj(from -> String.join(" ", words.subList(from, from + size)))
                    .filter(run -> run.chars().anyMatch(Character::isDigit))
                    .forEach(runs::add);
        }
        return List.copyOf(runs);
    }

    private static List<String> running(String name) {
        Matcher found = RUNNING.matcher(name);
        return found.matches()
                ? List.copyOf(new LinkedHashSet<>(
                        List.of(found.group(1), found.group(1).replaceFirst("^0+(?=\\d)", ""))))
                : List.of();
    }
}
