package id.dosir.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What the first and the last bytes of a file say that it is, before anything reads it. Marks: ISO 32000-1 annex H.3.4.1 (the header of a PDF
 * within the first 1,024 bytes), ITU-T T.81, PNG (ISO 15948), APPNOTE.TXT 4.3 (zip).
 */
enum MagicBytes {
    PDF,
    JPEG,
    PNG,
    /** Also docx. */
    ZIP,
    /** Container of old office files, and of new ones with a password. */
    OLE,
    /** X.509, in DER or, where nothing stands before it, in PEM. */
    CERTIFICATE,
    /** One that is never let in, whatever its name. */
    FOREIGN,
    /** No mark that we know, as text has none. */
    NONE,
    /** Two types in one file: programs differ in what they take it for. */
    TWO;

    private static final int HEAD = 1024;
    /** A zip ends with its directory's end: 22 bytes, and a comment of at most 65,535. */
    private static final int DIRECTORY_END = 22;

    private static final int TAIL = DIRECTORY_END + 0xFFFF;
    private static final String PDF_MARK = "%PDF-";
    private static final String DIRECTORY_END_MARK = "PK\005\006";
    private static final String DIRECTORY_MARK = "PK\001\002";

    /** Programs, scripts, pages of the web, other archives and pictures: each with a PDF's mark behind it has been used to deceive. */
    private static final List<String> FOREIGN_MARKS = List.of(
            "MZ",
            "\u007fELF",
            "#!",
            "GIF8",
            "RIFF",
            "Rar!",
            "7z\u00bc\u00af",
            "\u001f\u008b",
            "BM",
            "II*\0",
            "MM\0*",
            "{\\rtf",
            "\u00ca\u00fe\u00ba\u00be",
            "%!PS");

    private static final List<String> MARKUP =
            List.of("<html", "<!doctype", "<script", "<svg", "<head", "<body", "<?xml", "<?php");

    /** @throws IOException when the disk fails */
    static MagicBytes of(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            String head = text(bytes, 0, (int) Math.min(HEAD, bytes.length()));
            MagicBytes first = first(head);
            boolean pdfInside = first != PDF && head.contains(PDF_MARK);
            if (first == NONE) {
                return pdfInside ? orTwo(PDF, bytes) : NONE; // what stands before is junk of a mail or of a scanner
            }
            return pdfInside ? TWO : orTwo(first, bytes);
        }
    }

    private static MagicBytes first(String head) {
        if (head.startsWith(PDF_MARK)) {
            return PDF;
        } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (head.startsWith("PK\003\004") || head.startsWith(DIRECTORY_END_MARK)) {
            return ZIP;
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLE;
        }
        String start = head.stripLeading();
        if (start.startsWith("-----BEGIN CERTIFICATE-----")
                || head.startsWith("0\u0082")
                || head.startsWith("0\u0081")) {
            return CERTIFICATE;
        }
        boolean markup = MARKUP.stream().anyMatch(mark -> start.regionMatches(true, 0, mark, 0, mark.length()));
        return markup || FOREIGN_MARKS.stream().anyMatch(head::startsWith) ? FOREIGN : NONE;
    }

    /** A zip is read from its end, so it may hang behind anything. */
    private static MagicBytes orTwo(MagicBytes first, RandomAccessFile bytes) throws IOException {
        if (first != PDF && first != JPEG && first != PNG) {
            return first;
        }
        long from = Math.max(0, bytes.length() - TAIL);
        String tail = text(bytes, from, (int) (bytes.length() - from));
        for (int at = tail.lastIndexOf(DIRECTORY_END_MARK);
                at >= 0;
                at = tail.lastIndexOf(DIRECTORY_END_MARK, at - 1)) {
            if (isDirectoryEnd(bytes, tail, from, at) && !(first == PDF && tail.indexOf("endstream", at) >= 0)) {
                return TWO; // inside a stream it is a zip that somebody attached to the PDF, which the reader tells
            }
        }
        return first;
    }

    private static boolean isDirectoryEnd(RandomAccessFile bytes, String tail, long from, int at) throws IOException {
        if (at + DIRECTORY_END > tail.length()) {
            return false;
        }
        long directory = from + at - littleEndian(tail, at + 12);
        return directory >= 0
                && (directory == from + at || text(bytes, directory, 4).equals(DIRECTORY_MARK));
    }

    private static long littleEndian(String tail, int at) {
        return tail.charAt(at)
                | tail.charAt(at + 1) << 8
                | tail.charAt(at + 2) << 16
                | (long) tail.charAt(at + 3) << 24;
    }

    /** Each byte as the character of its number, so that marks can be written as text. */
    private static String text(RandomAccessFile bytes, long from, int length) throws IOException {
        byte[] part = new byte[length];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
