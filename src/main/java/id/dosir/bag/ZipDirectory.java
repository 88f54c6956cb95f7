package id.dosir.bag;

import id.dosir.core.dossier.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a ZIP (APPNOTE 4.3.12), as far as {@code java.util.zip} does not tell of it: whether an entry is a link, is
 * locked, or is there twice. ZIP64 is not read: no bag within the limits needs it.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long LARGEST = 16L * 1024 * 1024;
    private static final int UNKNOWN_COUNT = 0xffff;

    /** Kind of a file in a Unix mode, and a symbolic link among them. */
    private static final int KIND = 0170000;

    private static final int LINK = 0120000;

    private ZipDirectory() {}

    /**
     * @param name as it stands there
     * @param size unpacked, as the ZIP says
     */
    record Entry(String name, long size) {}

    /**
     * @return all entries, as often as they are there
     * @throws BagRefused when it is no ZIP, has too many entries, or one that is a link or locked
     */
    static List<Entry> read(Path zip, int most) throws IOException, BagRefused {
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ)) {
            ByteBuffer end = end(file);
            int count = Short.toUnsignedInt(end.getShort(10));
            long size = Integer.toUnsignedLong(end.getInt(12));
            long offset = Integer.toUnsignedLong(end.getInt(16));
            if (count == UNKNOWN_COUNT || count > most) {
                throw new BagRefused(Refusal.PACKAGE_TOO_MANY, String.valueOf(most));
            }
            if (size > LARGEST || offset + size > file.size()) {
                throw new BagRefused(Refusal.PACKAGE_NOT_ZIP, "");
            }
            return entries(bytes(file, offset, (int) size), count);
        } catch (EOFException e) {
            throw new BagRefused(Refusal.PACKAGE_NOT_ZIP, "");
        }
    }

    private static ByteBuffer end(FileChannel file) throws IOException, BagRefused {
        long from = Math.max(0, file.size() - END_SIZE - LONGEST_COMMENT);
        ByteBuffer tail = bytes(file, from, (int) (file.size() - from));
        for (int i = tail.limit() - END_SIZE; i >= 0; i--) {
            if (tail.getInt(i) == END && i + END_SIZE + Short.toUnsignedInt(tail.getShort(i + 20)) == tail.limit()) {
                return tail.slice(i, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new BagRefused(Refusal.PACKAGE_NOT_ZIP, "");
    }

    private static List<Entry> entries(ByteBuffer directory, int count) throws BagRefused {
        List<Entry> entries = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_SIZE > directory.limit() || directory.getInt(at) != ENTRY) {
                throw new BagRefused(Refusal.PACKAGE_NOT_ZIP, "");
            }
            int flags = Short.toUnsignedInt(directory.getShort(at + 8));
            long size = Integer.toUnsignedLong(directory.getInt(at + 24));
            int length = Short.toUnsignedInt(directory.getShort(at + 28));
            int rest =
                    Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
            int mode = directory.getInt(at + 38) >>> 16;
            if (at + ENTRY_SIZE + length + rest > directory.limit()) {
                throw new BagRefused(Refusal.PACKAGE_NOT_ZIP, "");
            }
            String name = name(directory.slice(at + ENTRY_SIZE, length));
            if ((mode & KIND) == LINK) {
                throw new BagRefused(Refusal.PACKAGE_LINK, name);
            }
            if ((flags & 1) != 0) {
                throw new BagRefused(Refusal.PACKAGE_LOCKED, name);
            }
            entries.add(new Entry(name, size));
            at += ENTRY_SIZE + length + rest;
        }
        return entries;
    }

    private static String name(ByteBuffer bytes) throws BagRefused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new BagRefused(
                    Refusal.PACKAGE_NAME_UNSAFE,
                    StandardCharsets.ISO_8859_1.decode(bytes.rewind()).toString());
        }
    }

    private static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }
}
