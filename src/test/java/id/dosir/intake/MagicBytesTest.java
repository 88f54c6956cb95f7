package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagicBytesTest {

    private static final String PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0 isi";
    private static final String PNG = "\u0089PNG\r\n\u001a\n isi";

    @TempDir
    Path folder;

    @Test
    void each_type_is_known_by_its_first_bytes() throws IOException {
        assertThat(of(PDF)).isEqualTo(MagicBytes.PDF);
        assertThat(of(JPEG)).isEqualTo(MagicBytes.JPEG);
        assertThat(of(PNG)).isEqualTo(MagicBytes.PNG);
        assertThat(of(zip(""))).isEqualTo(MagicBytes.ZIP);
        assertThat(of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")).isEqualTo(MagicBytes.OLE);
        assertThat(of("Subject: pencabutan\r\n\r\nIsi")).isEqualTo(MagicBytes.NONE);
        assertThat(of("")).isEqualTo(MagicBytes.NONE);
        assertThat(of("%PD")).isEqualTo(MagicBytes.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ program",
                "#!/bin/sh",
                "GIF89a",
                "<html>",
                " \n<!DOCTYPE html>",
                "<SVG>",
                "{\\rtf1",
                "\u007fELF"
            })
    void what_is_never_let_in_is_known_too_and_with_a_pdf_behind_it_is_two_types(String start) throws IOException {
        assertThat(of(start)).isEqualTo(MagicBytes.FOREIGN);
        assertThat(of(start + "\n" + PDF)).isEqualTo(MagicBytes.TWO);
    }

    @Test
    void junk_before_a_pdf_that_is_no_other_type_is_honest() throws IOException {
        assertThat(of("\r\n\u001b%-12345X@PJL\r\n" + PDF)).isEqualTo(MagicBytes.PDF);
        assertThat(of("x".repeat(2000) + PDF)).isEqualTo(MagicBytes.NONE);
    }

    @Test
    void a_certificate_is_known_by_its_first_bytes_and_with_a_pdf_behind_it_is_two_types() throws IOException {
        assertThat(of("0\u0082\u0004\u0005isi")).isEqualTo(MagicBytes.CERTIFICATE);
        assertThat(of("\n-----BEGIN CERTIFICATE-----\nMIIE")).isEqualTo(MagicBytes.CERTIFICATE);
        assertThat(of("-----BEGIN CERTIFICATE-----\n" + PDF)).isEqualTo(MagicBytes.TWO);
        assertThat(of("-----BEGIN CERTIFICATE REQUEST-----\n")).isEqualTo(MagicBytes.NONE);
    }

    @Test
    void a_picture_or_a_zip_with_a_pdf_in_its_head_is_two_types() throws IOException {
        assertThat(of(JPEG + PDF)).isEqualTo(MagicBytes.TWO);
        assertThat(of(PNG + PDF)).isEqualTo(MagicBytes.TWO);
        assertThat(of("PK\003\004" + PDF)).isEqualTo(MagicBytes.TWO);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "komentar, ''", "'', ekor yang tidak diumumkan"})
    void a_zip_behind_a_pdf_or_a_picture_is_two_types(String comment, String after) throws IOException {
        for (String first : new String[] {PDF, JPEG, PNG}) {
            assertThat(of(first + zip(comment) + after)).isEqualTo(MagicBytes.TWO);
        }
    }

    @Test
    void a_zip_that_is_attached_inside_a_pdf_is_the_business_of_whoever_reads_the_pdf() throws IOException {
        assertThat(of(PDF + "2 0 obj<<>>stream\n" + zip("") + "\nendstream endobj\n%%EOF"))
                .isEqualTo(MagicBytes.PDF);
    }

    @Test
    void marks_that_stand_in_a_file_by_chance_are_no_zip() throws IOException {
        assertThat(of(JPEG + "PK\005\006")).isEqualTo(MagicBytes.JPEG);
        assertThat(of(JPEG + "PK\005\006" + "\u00ff".repeat(40))).isEqualTo(MagicBytes.JPEG);
        assertThat(of(JPEG + "x".repeat(60) + "PK\005\006" + "\u0004\0\0\0".repeat(5)))
                .isEqualTo(MagicBytes.JPEG);
    }

    private MagicBytes of(String content) throws IOException {
        return MagicBytes.of(Files.write(folder.resolve("berkas"), content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String zip(String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            zip.putNextEntry(new ZipEntry("isi.txt"));
            zip.write('x');
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
