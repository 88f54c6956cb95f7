package id.dosir.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written by hand, as tricky as the test wants it. */
public final class WordFile {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> kinds = new ArrayList<>();

    private WordFile() {}

    /** @param body what stands within {@code <w:body>} */
    public static WordFile of(String body) {
        return raw("<w:document " + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    /** The same, with a main part that calls itself something else. */
    public static WordFile typed(String type, String body) {
        return new WordFile().add("document", type, "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    /** @param document the whole main part */
    public static WordFile raw(String document) {
        WordFile file = new WordFile();
        return file.add("document", KIND + "document.main+xml", document);
    }

    /** @param kind such as {@code styles} */
    public WordFile with(String kind, String content) {
        String root = Map.of("header", "hdr", "footer", "ftr").getOrDefault(kind, kind);
        return add(kind, KIND + kind + "+xml", "<w:" + root + " " + W + ">" + content + "</w:" + root + ">");
    }

    public WordFile add(String name, String type, String content) {
        parts.put("word/" + name + ".xml", content);
        kinds.add("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + type + "\"/>");
        return this;
    }

    /** A paragraph with one run for each text. */
    public static String p(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append(r("", run));
        }
        return paragraph.append("</w:p>").toString();
    }

    public static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + String.join("", kinds) + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
