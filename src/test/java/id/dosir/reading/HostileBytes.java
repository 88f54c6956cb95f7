package id.dosir.reading;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes the bytes of {@link Hostile}. All of them are small; what they cost comes out when they are read. */
final class HostileBytes {

    /** A file of the machine that an XML entity could bring in, and a word of it. */
    static final String MACHINE_FILE = "/etc/passwd";

    static final String MACHINE_WORD = "root:";

    private static final String TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONS =
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";
    private static final String ENTITY =
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file://" + MACHINE_FILE + "\">]>";
    private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0";

    private HostileBytes() {}

    static byte[] honest() throws IOException {
        return saved(Papers.onePage("Surat rekomendasi"));
    }

    static byte[] selfDrawing() {
        return pdf(
                "/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R",
                "",
                stream(
                        4,
                        "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</X 4 0 R>>>>",
                        ascii("/X Do /X Do")),
                stream(5, "", ascii("/X Do /X Do")));
    }

    static byte[] endlessContent() throws IOException {
        return pdf("/Contents 4 0 R", "", stream(4, "/Filter/FlateDecode", packed("0 0 m ", 2L << 30)));
    }

    static byte[] packedTwice() throws IOException {
        byte[] once = packed("\0\0\0\0", 1L << 30);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(twice)) {
            out.write(once);
        }
        return pdf("/Contents 4 0 R", "", stream(4, "/Filter[/FlateDecode/FlateDecode]", twice.toByteArray()));
    }

    static byte[] nestedArrays() {
        return pdf("/A " + "[".repeat(200_000) + "]".repeat(200_000), "");
    }

    static byte[] pageTreeLoop() {
        return ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n");
    }

    static byte[] manyPages() throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < 10_000; i++) {
            document.addPage(new PDPage());
        }
        return saved(document);
    }

    /** With a table of objects: readers that have to mend a file count its pages themselves. */
    static byte[] billionPages() throws IOException {
        PDDocument document = Papers.onePage("Surat rekomendasi");
        document.getPages().getCOSObject().setInt(COSName.COUNT, 1_410_067_157);
        return saved(document);
    }

    static byte[] hugePictureInPdf() throws IOException {
        return pdf(
                "/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R",
                "",
                stream(
                        4,
                        "/Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8"
                                + "/Filter/FlateDecode",
                        packed("\0\0\0", 3L * 30_000 * 30_000)),
                stream(5, "", ascii("9 0 0 9 0 0 cm /X Do")));
    }

    static byte[] hugePng() throws IOException {
        return png(30_000, 30_000, packed("\0\0\0", 30_000L * 300));
    }

    static byte[] cutPng() throws IOException {
        byte[] whole = png(100, 100, packed("\0\0\0", 100L * 301));
        return Arrays.copyOf(whole, whole.length - 30);
    }

    static byte[] docxOfAGigabyte() throws IOException {
        return docx("<a/>".repeat(1 << 18), 1024);
    }

    static byte[] docxWithEntity() throws IOException {
        return docx(
                ENTITY + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>awal &x; akhir</w:t></w:r></w:p></w:body></w:document>",
                1);
    }

    static byte[] cutDocx() throws IOException {
        byte[] whole = docx("<w:document/>", 1);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] xlsxWithEntity() throws IOException {
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/s.xml\" ContentType=\"" + type + "worksheet+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"Register\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                        + "/worksheet\" Target=\"s.xml\"/></Relationships>");
        parts.put(
                "xl/s.xml",
                ENTITY + "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>awal</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>&x;</t></is></c>"
                        + "</row></sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(ascii(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] xfaWithEntity() {
        return pdf("", "/AcroForm<</Fields[]/XFA 4 0 R>>", stream(4, "", ascii(ENTITY + "<xdp>&x;</xdp>")));
    }

    static byte[] active() {
        return pdf(
                "/AA<</O<</S/Launch/F(cmd.exe)>>>>",
                "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>",
                ascii("4 0 obj<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>endobj\n"),
                stream(5, "/Type/EmbeddedFile", ascii("MZ")));
    }

    static byte[] plainZip() throws IOException {
        return zip("KTP.pdf", honest(), 1);
    }

    /** Six levels of sixteen zips, around zeros: 16 to the power of 5 times 10 MB. */
    static byte[] zipsInZips() throws IOException {
        byte[] inner = zip("0", new byte[10 << 20], 1);
        for (int level = 0; level < 5; level++) {
            inner = zip("z.zip", inner, 16);
        }
        return inner;
    }

    static byte[] pdfAndZip() throws IOException {
        return joined(honest(), plainZip());
    }

    static byte[] jpegAndZip() throws IOException {
        return joined(latin(JPEG), plainZip());
    }

    static byte[] jpegAndPdf() throws IOException {
        return joined(latin(JPEG), honest());
    }

    static byte[] pageAndPdf() throws IOException {
        return joined(ascii("<html><script>alert(1)</script><!--\n"), honest());
    }

    static byte[] program() {
        return ascii("MZ" + "\0".repeat(500));
    }

    static byte[] programAndPdf() throws IOException {
        return joined(program(), honest());
    }

    static byte[] cut(String sample, int percent) throws IOException {
        byte[] whole = Files.readAllBytes(Papers.sample(sample));
        return Arrays.copyOf(whole, whole.length * percent / 100);
    }

    static byte[] locked() throws IOException {
        PDDocument document = Papers.onePage("rahasia");
        StandardProtectionPolicy policy = new StandardProtectionPolicy("pemilik", "kunci", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return saved(document);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** One page, without a table of objects: readers mend that, and the bytes stay few. */
    private static byte[] pdf(String page, String catalog, byte[]... objects) {
        byte[] start = ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R" + catalog + ">>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]" + page + ">>endobj\n");
        return joined(start, joined(joined(objects), ascii("trailer<</Root 1 0 R>>\n")));
    }

    private static byte[] stream(int number, String dictionary, byte[] content) {
        return joined(
                ascii(number + " 0 obj<<" + dictionary + "/Length " + content.length + ">>stream\n"),
                content,
                ascii("\nendstream endobj\n"));
    }

    private static byte[] packed(String again, long length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = ascii(again.repeat(60_000));
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            for (long left = length; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String body, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(ascii(TYPES));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(ascii(RELATIONS));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] part = ascii(body);
            for (int i = 0; i < times; i++) {
                zip.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                zip.putNextEntry(new ZipEntry(i + name));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height, byte[] pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(bytes);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream size = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(size);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        chunk(png, "IHDR", size.toByteArray());
        chunk(png, "IDAT", pixels);
        chunk(png, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String name, byte[] content) throws IOException {
        byte[] named = joined(ascii(name), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        png.writeInt(content.length);
        png.write(named);
        png.writeInt((int) sum.getValue());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
