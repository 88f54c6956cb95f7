package id.dosir.reading;

import static id.dosir.core.dossier.Refusal.FILE_DECLARED_OTHERWISE;
import static id.dosir.core.dossier.Refusal.FILE_EMPTY;
import static id.dosir.core.dossier.Refusal.FILE_LOCKED;
import static id.dosir.core.dossier.Refusal.FILE_NAME_INVALID;
import static id.dosir.core.dossier.Refusal.FILE_TOO_LARGE;
import static id.dosir.core.dossier.Refusal.FILE_TWO_TYPES;
import static id.dosir.core.dossier.Refusal.FILE_TYPE_MISMATCH;
import static id.dosir.core.dossier.Refusal.FILE_TYPE_NOT_ALLOWED;
import static id.dosir.core.dossier.Refusal.FILE_UNREADABLE;

import id.dosir.core.dossier.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files that people with bad intentions, or broken programs, hand in; each with what may become of it. Where it is accepted, its text holds
 * nothing that was not in it, and its warnings tell what it could do.
 */
public enum Hostile {
    DRAWS_ITSELF("putar.pdf", HostileBytes::selfDrawing, FILE_UNREADABLE),
    TWO_GIGABYTES_OF_CONTENT(
            "isi-2gb.pdf", HostileBytes::endlessContent, FILE_UNREADABLE, null), // a quick machine reads it in time
    PACKED_TWICE("ganda.pdf", HostileBytes::packedTwice, (Refusal) null),
    NESTED_ARRAYS("bersarang.pdf", HostileBytes::nestedArrays, FILE_UNREADABLE),
    PAGES_IN_A_CIRCLE("lingkar.pdf", HostileBytes::pageTreeLoop, FILE_UNREADABLE),
    TEN_THOUSAND_PAGES("tebal.pdf", HostileBytes::manyPages, (Refusal) null),
    CLAIMS_A_BILLION_PAGES("semiliar.pdf", HostileBytes::billionPages, FILE_TOO_LARGE),
    HUGE_PICTURE_DRAWN_SMALL("gambar.pdf", HostileBytes::hugePictureInPdf, (Refusal) null),
    HUGE_PNG("besar.png", HostileBytes::hugePng, FILE_TOO_LARGE),
    DOCX_OF_A_GIGABYTE("bom.docx", HostileBytes::docxOfAGigabyte, FILE_TOO_LARGE),
    DOCX_READING_FILES("xxe.docx", HostileBytes::docxWithEntity, FILE_UNREADABLE, null),
    XLSX_READING_FILES("xxe.xlsx", HostileBytes::xlsxWithEntity, FILE_TYPE_NOT_ALLOWED),
    XFA_READING_FILES("xfa.pdf", HostileBytes::xfaWithEntity, (Refusal) null),
    ACTIVE_PDF("jebakan.pdf", HostileBytes::active, (Refusal) null),
    ZIP("kumpulan.zip", HostileBytes::plainZip, FILE_TYPE_NOT_ALLOWED),
    ZIP_AS_DOCX("kumpulan.docx", HostileBytes::plainZip, FILE_TYPE_NOT_ALLOWED),
    ZIP_AS_PDF("kumpulan.pdf", HostileBytes::plainZip, FILE_TYPE_MISMATCH),
    ZIPS_IN_ZIPS("bom.zip", HostileBytes::zipsInZips, FILE_TYPE_NOT_ALLOWED),
    ZIPS_IN_ZIPS_AS_DOCX("bom-bersarang.docx", HostileBytes::zipsInZips, FILE_TYPE_NOT_ALLOWED, FILE_TOO_LARGE),
    PDF_AND_ZIP("dua.pdf", HostileBytes::pdfAndZip, FILE_TWO_TYPES),
    JPEG_AND_ZIP("dua.jpg", HostileBytes::jpegAndZip, FILE_TWO_TYPES),
    JPEG_AND_PDF("dua-pdf.jpg", HostileBytes::jpegAndPdf, FILE_TWO_TYPES),
    PAGE_AND_PDF("halaman.pdf", HostileBytes::pageAndPdf, FILE_TWO_TYPES),
    PROGRAM_AND_PDF("program.pdf", HostileBytes::programAndPdf, FILE_TWO_TYPES),
    PROGRAM("program-saja.pdf", HostileBytes::program, FILE_TYPE_NOT_ALLOWED),
    PDF_NAMED_PICTURE("surat.jpg", HostileBytes::honest, FILE_TYPE_MISMATCH),
    PDF_NAMED_PROGRAM("surat.pdf.exe", HostileBytes::honest, FILE_TYPE_MISMATCH),
    PDF_DECLARED_PICTURE("surat.pdf", "image/png", HostileBytes::honest, FILE_DECLARED_OTHERWISE),
    PDF_DECLARED_PAGE("surat.pdf", "text/html; charset=utf-8", HostileBytes::honest, FILE_DECLARED_OTHERWISE),
    EMPTY("kosong.pdf", () -> new byte[0], FILE_EMPTY),
    ZEROS("nol.pdf", () -> new byte[100_000], FILE_TYPE_NOT_ALLOWED),
    CUT_EARLY("potong-awal.pdf", () -> HostileBytes.cut("P1/surat-permohonan.pdf", 5), FILE_UNREADABLE, null),
    CUT_HALF("potong.pdf", () -> HostileBytes.cut("P1/surat-permohonan.pdf", 50), FILE_UNREADABLE, null),
    CUT_DOCX("potong.docx", HostileBytes::cutDocx, FILE_UNREADABLE),
    CUT_PNG("potong.png", HostileBytes::cutPng, FILE_UNREADABLE, null),
    LOCKED("kunci.pdf", HostileBytes::locked, FILE_LOCKED),
    UP("../../evil.pdf", HostileBytes::honest, FILE_NAME_INVALID),
    CONTROL("surat\u0000\r\n.pdf", HostileBytes::honest, FILE_NAME_INVALID),
    RIGHT_TO_LEFT("surat\u202Efdp.exe", HostileBytes::honest, FILE_NAME_INVALID),
    LONG("a".repeat(296) + ".pdf", HostileBytes::honest, FILE_NAME_INVALID);

    /** Makes the bytes. */
    interface Recipe {
        byte[] make() throws IOException;
    }

    private final String name;
    private final String declared;
    private final Recipe recipe;
    private final Refusal[] outcomes;

    /** @param outcomes what may become of it; null is that it is accepted */
    Hostile(String name, Recipe recipe, Refusal... outcomes) {
        this(name, "", recipe, outcomes);
    }

    Hostile(String name, String declared, Recipe recipe, Refusal... outcomes) {
        this.name = name;
        this.declared = declared;
        this.recipe = recipe;
        this.outcomes = outcomes.clone();
    }

    /** @return as its sender calls it */
    public String fileName() {
        return name;
    }

    /** @return media type that comes with it; may be empty */
    public String declared() {
        return declared;
    }

    /** @return its content, made anew */
    public byte[] bytes() throws IOException {
        return recipe.make();
    }

    public boolean mayBeAccepted() {
        return Arrays.asList(outcomes).contains(null);
    }

    /** @return what may stand against it */
    public Set<Refusal> refusals() {
        Set<Refusal> all = EnumSet.noneOf(Refusal.class);
        Arrays.stream(outcomes).filter(it -> it != null).forEach(all::add);
        return all;
    }
}
