package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at all files before any is sent: what is no whole DICOM file, what is there twice, and what a screening objects
 * to has its outcome then. Links to files are followed, links to folders only if they were given, so none leads in a
 * circle.
 */
final class StoreScan {

    private static final String DIRECTORY_CLASS = "1.2.840.10008.1.3.10";
    private static final int PREAMBLE = 128;

    private final StoreOptions options;
    private final StoreLedger ledger;
    private final List<StoreSource> sources = new ArrayList<>();
    private final Map<String, StoreSource> bySop = new HashMap<>();
    private final Map<String, String> uids = new HashMap<>();
    private int hidden;

    StoreScan(StoreOptions options, StoreLedger ledger) {
        this.options = options;
        this.ledger = ledger;
    }

    /** The files to send, in order. */
    List<StoreSource> scan(Collection<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                file(path);
            }
        }
        if (hidden > 0) {
            ledger.remark(hidden + " hidden files and folders were left out; give them by name to store them.");
        }
        ledger.listed();
        return sources;
    }

    private void folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (DirectoryIteratorException | IOException e) {
            ledger.refused(ledger.add(folder), null, "the folder cannot be listed: " + why(e));
            return;
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".")) {
                hidden++;
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry);
            } else if (Files.isRegularFile(entry)) {
                file(entry);
            } else if (Files.isDirectory(entry)) {
                ledger.leftOut(entry, "it is a link to a folder; give it by name to store what is there");
            } else if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
                ledger.refused(ledger.add(entry), null, "it is a link that leads nowhere");
            } else {
                ledger.leftOut(entry, "it is no file");
            }
        }
    }

    private void file(Path path) {
        options.cancellation().check();
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            ledger.refused(ledger.add(path), null, "it is neither a file nor a folder");
            return;
        }
        String sop = null;
        try {
            long size = Files.size(path);
            FileTime modified = Files.getLastModifiedTime(path);
            DicomFile file = DicomFile.read(path);
            if (file.fileMeta()
                    .string(Tag.MediaStorageSOPClassUID)
                    .filter(DIRECTORY_CLASS::equals)
                    .isPresent()) {
                ledger.remark(path + " is left out: a DICOMDIR lists files, and is no instance.");
                return;
            }
            sop = file.dataSet()
                    .string(Tag.SOPInstanceUID)
                    .filter(Scope::isFileName)
                    .orElse(null);
            Optional<String> fault = fault(path, file);
            int index = ledger.add(path);
            if (sop == null || fault.isPresent()) {
                ledger.refused(index, sop, fault.orElse(""));
                return;
            }
            var source = new StoreSource(
                    index,
                    path,
                    size,
                    modified,
                    one(file.dataSet().string(Tag.StudyInstanceUID).orElseThrow()),
                    one(file.dataSet().string(Tag.SeriesInstanceUID).orElseThrow()),
                    sop);
            take(source, file);
        } catch (DataException unreadable) {
            ledger.refused(ledger.add(path), sop, "it is no DICOM file: " + unreadable.getMessage());
        } catch (IOException e) {
            ledger.refused(ledger.add(path), sop, "it cannot be read: " + why(e));
        }
    }

    private static Optional<String> fault(Path path, DicomFile file) throws IOException {
        if (!file.isComplete()) {
            return Optional.of("it ends before its data set does");
        }
        if (!beginsAsPart10(path) || file.fileMeta().isEmpty()) {
            return Optional.of("it has no preamble and file meta information, without which no server takes it; read"
                    + " it with DicomFile and write it anew");
        }
        if (file.dataSet().string(Tag.StudyInstanceUID).filter(Scope::isUid).isEmpty()) {
            return missing(Tag.StudyInstanceUID);
        }
        if (file.dataSet()
                .string(Tag.SeriesInstanceUID)
                .filter(Scope::isFileName)
                .isEmpty()) {
            return missing(Tag.SeriesInstanceUID);
        }
        return file.dataSet()
                        .string(Tag.SOPInstanceUID)
                        .filter(Scope::isFileName)
                        .isEmpty()
                ? missing(Tag.SOPInstanceUID)
                : Optional.empty();
    }

    private static Optional<String> missing(int tag) {
        return Optional.of("its " + Tag.keyword(tag) + " is missing or no UID");
    }

    private static boolean beginsAsPart10(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(PREAMBLE + 4);
            return new String(start, StandardCharsets.ISO_8859_1).endsWith("DICM");
        }
    }

    private void take(StoreSource source, DicomFile file) throws IOException {
        StoreSource first = bySop.putIfAbsent(source.sop(), source);
        if (first != null) {
            again(first, source);
            return;
        }
        Optional<String> objection = options.screening().objection(file);
        if (objection.isPresent()) {
            ledger.refused(source.index(), source.sop(), objection.get());
        } else {
            sources.add(source);
        }
    }

    private void again(StoreSource first, StoreSource source) throws IOException {
        if (first.size() == source.size() && Files.mismatch(first.file(), source.file()) < 0) {
            ledger.twin(first.index(), source.index());
        } else {
            ledger.refused(
                    source.index(),
                    source.sop(),
                    "it has the SOP Instance UID of " + first.file()
                            + ", which was given before it, and other content");
        }
    }

    /** The one copy of a UID that many files share. */
    private String one(String uid) {
        return uids.computeIfAbsent(uid, same -> same);
    }

    private static String why(Exception e) {
        Throwable cause = e instanceof DirectoryIteratorException ? e.getCause() : e;
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        return cause instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
