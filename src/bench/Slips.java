import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import id.dosir.core.document.Office;
import id.dosir.letters.Arms;
import id.dosir.letters.LetterTemplates;
import id.dosir.letters.LetterWriter;
import id.dosir.letters.Official;
import id.dosir.letters.Slip;
import id.dosir.letters.SlipWriter;
import id.dosir.letters.WriteOptions.PageSize;
import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * How much longer do 100 slips in one PDF take than the same pages in bare openhtmltopdf?
 *
 * <pre>java -cp "target/classes:target/dosir/WEB-INF/lib/*" src/bench/Slips.java [slips]</pre>
 *
 * Bare means: finished XHTML as text, the same fonts and QR codes, and openhtmltopdf's own PDF/A-2a with tags, since these are the
 * pages that leave the office. Both write the same words on as many pages, or this ends with an error. In turns, medians of five
 * runs after two to warm up; exit code 1 when the ratio is above 2. Told beside it: the same without PDF/A and tags, to show what these cost.
 */
public final class Slips {

    private static final double HIGHEST_RATIO = 2;
    private static final int WARM_UP = 2;
    private static final int RUNS = 5;
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final Instant PRINTED = Instant.parse("2026-11-23T02:24:00Z");

    private Slips() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        XRLog.setLoggingEnabled(false);
        Office office = new Office(
                "PEMERINTAH KABUPATEN BOLAANG MONGONDOW",
                "DINAS KOMUNIKASI DAN INFORMATIKA",
                "Jalan Trans Sulawesi, Desa Lalow",
                "Pos-el: kominfo@bolmongkab.go.id",
                "95761",
                "Lalow");
        SlipWriter writer = new SlipWriter(
                new LetterTemplates(Path.of("templates")),
                new LetterWriter(office, Arms.plain()),
                Clock.fixed(PRINTED, ZONE));
        List<Slip> slips = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            slips.add(slip(i));
        }
        String xhtml = xhtml(slips);
        same(writer.writeAll(slips, PageSize.HALF_FOLIO), bare(xhtml, true));

        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        double[] untagged = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            bare(xhtml, true);
            long between = System.nanoTime();
            writer.writeAll(slips, PageSize.HALF_FOLIO);
            long end = System.nanoTime();
            bare(xhtml, false);
            long last = System.nanoTime();
            if (run >= 0) {
                theirs[run] = (between - start) / 1e6;
                ours[run] = (end - between) / 1e6;
                untagged[run] = (last - end) / 1e6;
            }
        }
        double ratio = median(ours) / median(theirs);
        System.out.printf(
                Locale.ROOT,
                "%d slips: %.0f ms, bare openhtmltopdf %.0f ms, ratio %.2f (at most %.1f); without PDF/A and tags %.0f ms%n",
                count,
                median(ours),
                median(theirs),
                ratio,
                HIGHEST_RATIO,
                median(untagged));
        System.exit(ratio > HIGHEST_RATIO ? 1 : 0);
    }

    private static Slip slip(int number) {
        return new Slip(
                "Kepala Dinas Pendidikan",
                "800/" + number + "/Disdik/XI/2026",
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-23T02:20:00Z"),
                String.format("%04d", number),
                Set.of(Slip.Urgency.SEGERA),
                "Permohonan Pencabutan Sertifikat Elektronik a.n. Pegawai Nomor " + number,
                List.of(
                        new Slip.Recipient("1", "Sarwati Mokoginta, Kepala Bidang Persandian"),
                        new Slip.Recipient("x", "Yusuf Manoppo, Arsiparis")),
                Set.of(Slip.Instruction.PROSES),
                Optional.empty(),
                "Cocokkan dengan SK mutasi, proses sebelum 1 Desember.",
                Optional.of(Instant.parse("2026-11-23T03:00:00Z")),
                new Official("Kepala Dinas", "Ferdinan Paputungan, S.T.", "Pembina Utama Muda", "19700412 199503 1 004"),
                Slip.Initials.here(Instant.parse("2026-11-23T02:21:00Z")),
                String.format("P-2026-%04d", number),
                "1 dari 2",
                "https://dosir.bolmongkab.go.id/berkas/P-2026-" + number);
    }

    /** The shipped form, filled by plain replacement; its conditional parts are those of an ordinary slip. */
    private static String xhtml(List<Slip> slips) throws Exception {
        String template = Files.readString(Path.of("templates/lembar-disposisi.xhtml"));
        int from = template.indexOf("<body>") + "<body>".length();
        int until = template.indexOf("</body>");
        String head = template.substring(0, from)
                .replaceAll("(?s)<style data-bila=\"halaman_kecil\">.*?</style>", "")
                .replace("</head>", "<style>* { font-family: 'Dosir' !important } body { font-size: 1em }</style></head>");
        String form = plain(template.substring(from, until));
        StringBuilder all = new StringBuilder(filled(head, slips.get(0)));
        for (int i = 0; i < slips.size(); i++) {
            all.append(i == 0 ? "<div>" : "<div style=\"page-break-before: always\">")
                    .append(filled(form, slips.get(i)))
                    .append("</div>");
        }
        return all.append(template.substring(until)).toString();
    }

    private static String plain(String form) {
        String row = form.replaceAll("(?s).*(<tr data-tiap=\"kepada\">.*?</tr>).*", "$1");
        String dots = "<div class=\"titik\"></div>";
        String cell = "<tr><td class=\"pilihan k\">%s</td><td class=\"pilihan isi\">%s</td></tr>";
        String rows = String.format(cell, box("1"), "Sarwati Mokoginta, Kepala Bidang Persandian")
                + String.format(cell, box("x"), "Yusuf Manoppo, Arsiparis")
                + String.format(cell, box(""), dots);
        return form.replace(row, rows)
                .replaceAll("<span data-bila=\"(harap_lain|dicatat_oleh)\">.*?</span>", "")
                .replaceAll(" data-bila(-kosong)?=\"[a-z_]*\"", "")
                .replace("${kotak_segera}", box("x"))
                .replace("${kotak_proses}", box("x"))
                .replaceAll("\\$\\{kotak_[a-z_]*}", box("").replace("$", "\\$"))
                .replace("${qr_berkas}", "<object type=\"app/qr\" class=\"qr\" data-isi=\"${qr}\"></object>")
                .replace(
                        "${kop}",
                        "<div class=\"kop\"><object type=\"app/lambang\" class=\"lambang\"></object>"
                                + "<div class=\"kop-pemda\">PEMERINTAH KABUPATEN BOLAANG MONGONDOW</div>"
                                + "<div class=\"kop-dinas\">DINAS KOMUNIKASI DAN INFORMATIKA</div>"
                                + "<div class=\"kop-alamat\">Jalan Trans Sulawesi, Desa Lalow, 95761</div>"
                                + "<div class=\"kop-alamat\">Pos-el: kominfo@bolmongkab.go.id</div></div>");
    }

    private static String box(String mark) {
        String tick = mark.equals("x") ? "<object type=\"app/centang\" class=\"centang\"></object>" : "";
        return "<span class=\"kotak\">" + (mark.equals("1") ? "1" : "\u00a0") + tick + "</span>";
    }

    private static String filled(String text, Slip slip) {
        return text.replace("${surat_dari}", slip.from())
                .replace("${no_surat}", slip.letterNumber())
                .replace("${tgl_surat}", "20 November 2026")
                .replace("${diterima_tgl}", "23 November 2026, 10.20")
                .replace("${no_agenda}", slip.agenda())
                .replace("${hal}", slip.subject())
                .replace("${catatan}", slip.note())
                .replace("${batas_waktu}", "23 November 2026, 11.00 WITA")
                .replace("${paraf_pada}", "23 November 2026, 10.21 WITA")
                .replace("${jabatan_atasan}", slip.superior().post())
                .replace("${nama_atasan}", slip.superior().name())
                .replace("${pangkat_atasan}", slip.superior().rank())
                .replace("${nip_atasan}", slip.superior().nip())
                .replace("${nomor_permohonan}", slip.dossier())
                .replace("${urutan_disposisi}", slip.ordinal())
                .replace("${dicetak}", "23 November 2026, 10.24 WITA")
                .replace("${qr}", slip.qr());
    }

    private static byte[] bare(String xhtml, boolean tagged) throws Exception {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        if (tagged) {
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        builder.useFont(() -> font("Regular"), "Dosir", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Dosir", 700, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new Pictures());
        builder.withHtmlContent(xhtml, "about:blank");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static InputStream font(String style) {
        return LetterWriter.class.getResourceAsStream("/id/dosir/letters/fonts/DosirSans-" + style + ".ttf");
    }

    /** Draws codes as paths, as the office's own writer does; ticks and arms are one line. */
    private static final class Pictures implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(org.w3c.dom.Element element) {
            return element.getTagName().equals("object");
        }

        @Override
        public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
            return (e, x, y, width, height, device, context, dotsPerPixel) -> {
                float wide = (float) (width / dotsPerPixel);
                float high = (float) (height / dotsPerPixel);
                device.drawWithGraphics((float) x, (float) y, wide, high, pen -> {
                    pen.scale(wide, high);
                    pen.fill(e.getAttribute("type").equals("app/qr") ? code(e.getAttribute("data-isi")) : line());
                });
                return Map.<Shape, String>of();
            };
        }

        private static Shape line() {
            return new Rectangle2D.Double(0.1, 0.5, 0.8, 0.1);
        }

        private static Shape code(String content) {
            try {
                BitMatrix matrix = new QRCodeWriter()
                        .encode(
                                content,
                                BarcodeFormat.QR_CODE,
                                0,
                                0,
                                Map.of(
                                        EncodeHintType.MARGIN,
                                        2,
                                        EncodeHintType.ERROR_CORRECTION,
                                        ErrorCorrectionLevel.M));
                int side = matrix.getWidth();
                Path2D modules = new Path2D.Double();
                for (int row = 0; row < side; row++) {
                    for (int from = 0, to; from < side; from = to + 1) {
                        for (to = from; to < side && matrix.get(to, row); ) {
                            to++;
                        }
                        if (to > from) {
                            modules.append(new Rectangle2D.Double(from, row, to - from, 1), false);
                        }
                    }
                }
                return AffineTransform.getScaleInstance(1.0 / side, 1.0 / side).createTransformedShape(modules);
            } catch (com.google.zxing.WriterException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    private static void same(byte[] ours, byte[] theirs) throws Exception {
        try (PDDocument one = Loader.loadPDF(ours);
                PDDocument other = Loader.loadPDF(theirs)) {
            String words = words(one);
            if (one.getNumberOfPages() != other.getNumberOfPages() || !words.equals(words(other))) {
                throw new IllegalStateException("not the same pages: " + one.getNumberOfPages() + " and "
                        + other.getNumberOfPages() + "\n" + words.substring(0, 900) + "\n\n"
                        + words(other).substring(0, 900));
            }
        }
    }

    private static String words(PDDocument document) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
