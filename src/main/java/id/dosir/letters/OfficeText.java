package id.dosir.letters;

import id.dosir.core.document.Office;
import id.dosir.letters.OfficeSheet.Page;
import id.dosir.letters.WriteOptions.PageSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The office's settings as text, one {@code name = value} on each line, so that they can be kept and compared like a template.
 * The arms are the last line.
 */
final class OfficeText {

    private static final int LONGEST_LINE = 160;
    private static final int MOST_LINES = 6;

    private OfficeText() {}

    static String write(OfficeSheet sheet) {
        StringBuilder text = new StringBuilder();
        Office office = sheet.office();
        line(text, "pemda", office.government());
        line(text, "dinas", office.name());
        line(text, "alamat", office.address());
        line(text, "kontak", office.contact());
        line(text, "kode_pos", office.postCode());
        line(text, "tempat", office.place());
        sheet.headLines().forEach(l -> line(text, "kop", l));
        sheet.footLines().forEach(l -> line(text, "kaki", l));
        Page page = sheet.page();
        line(text, "kertas", page.size().name());
        line(text, "tepi", page.top() + " " + page.right() + " " + page.bottom() + " " + page.left());
        line(text, "huruf", String.valueOf(page.points()));
        sheet.arms().picture().ifPresent(png -> line(text, "lambang", png));
        return text.toString();
    }

    /** @throws IllegalArgumentException when it was not written by {@link #write} */
    static OfficeSheet read(String text, int version) {
        Map<String, List<String>> found = new HashMap<>();
        text.lines().map(l -> l.split(" = ?", 2)).filter(l -> l.length == 2).forEach(l -> found.computeIfAbsent(
                        l[0], n -> new ArrayList<>())
                .add(l[1]));
        int[] edges = Arrays.stream(one(found, "tepi").split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new OfficeSheet(
                new Office(
                        one(found, "pemda"),
                        one(found, "dinas"),
                        one(found, "alamat"),
                        one(found, "kontak"),
                        one(found, "kode_pos"),
                        one(found, "tempat")),
                found.getOrDefault("kop", List.of()),
                found.getOrDefault("kaki", List.of()),
                new Page(
                        PageSize.valueOf(one(found, "kertas")),
                        edges[0],
                        edges[1],
                        edges[2],
                        edges[3],
                        Integer.parseInt(one(found, "huruf"))),
                found.containsKey("lambang") ? Arms.kept(one(found, "lambang")) : Arms.plain(),
                version);
    }

    /** @return names of the settings that cannot stand in a paper; empty when all can */
    static List<String> faults(OfficeSheet sheet) {
        List<String> faults = new ArrayList<>();
        Office office = sheet.office();
        Map<String, String> needed = Map.of(
                "government",
                office.government(),
                "name",
                office.name(),
                "address",
                office.address(),
                "place",
                office.place());
        needed.forEach((name, value) -> {
            if (value.isBlank() || value.length() > LONGEST_LINE) {
                faults.add(name);
            }
        });
        if (office.contact().length() > LONGEST_LINE) {
            faults.add("contact");
        }
        if (!office.postCode().matches("\\d{5}")) {
            faults.add("postCode");
        }
        if (tooMuch(sheet.headLines())) {
            faults.add("headLines");
        }
        if (tooMuch(sheet.footLines())) {
            faults.add("footLines");
        }
        Page page = sheet.page();
        if (!List.of(PageSize.A4, PageSize.FOLIO).contains(page.size())) {
            faults.add("size");
        }
        margin(faults, "top", page.top());
        margin(faults, "right", page.right());
        margin(faults, "bottom", page.bottom());
        margin(faults, "left", page.left());
        if (page.points() < 9 || page.points() > 13) {
            faults.add("points");
        }
        return faults;
    }

    private static void margin(List<String> faults, String name, int millimetres) {
        if (millimetres < 10 || millimetres > 50) {
            faults.add(name);
        }
    }

    private static boolean tooMuch(List<String> lines) {
        return lines.size() > MOST_LINES || lines.stream().anyMatch(l -> l.length() > 2 * LONGEST_LINE);
    }

    private static String one(Map<String, List<String>> found, String name) {
        return found.getOrDefault(name, List.of("")).get(0);
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name)
                .append(" = ")
                .append(value.replaceAll("\\s+", " ").strip())
                .append('\n');
    }
}
