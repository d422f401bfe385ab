package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Names of {@link Layout#DESCRIPTION}. Texts out of files cannot lead anywhere: only letters, marks, digits and a few
 * signs are left of them, and they stand behind a prefix of ours, so that no name is one that a system reserves
 * ({@code CON}), begins with a dot or a dash, or ends with a dot or a blank. For one thread at a time.
 */
final class DescribedNames {

    /** File systems take 255 bytes or characters; a prefix and a digest come with it. */
    private static final int TEXT_BYTES = 160;

    private static final int TEXT_CHARACTERS = 64;
    private static final int DIGEST = 16;

    private final Map<String, String> folderOfSeries = new HashMap<>();
    private final Map<String, String> seriesOfFolder = new HashMap<>();
    private @Nullable String study;

    /** Takes over names that an earlier run gave. */
    void known(String studyFolder, String seriesUid, String seriesFolder) {
        if (study == null) {
            study = studyFolder;
        }
        folderOfSeries.putIfAbsent(seriesUid, seriesFolder);
        seriesOfFolder.putIfAbsent(folded(seriesFolder), seriesUid);
    }

    /** The folder of the study, once an instance has decided it. */
    Optional<String> study() {
        return Optional.ofNullable(study);
    }

    /** The folder of the study: the first instance decides. */
    String study(Identity identity) {
        String name = study;
        if (name == null) {
            name = identity.studyDate().orElse("study") + "_" + digest(identity.study());
            study = name;
        }
        return name;
    }

    /** The folder of the series, which no other series of the study has. */
    String series(Identity identity) {
        return folderOfSeries.computeIfAbsent(identity.series(), uid -> {
            String name = numbered(identity.seriesNumber(), 3, "series")
                    + identity.seriesDescription()
                            .map(DescribedNames::safe)
                            .filter(text -> !text.isEmpty())
                            .map(text -> "_" + text)
                            .orElse("");
            if (name.equals("series") || !uid.equals(seriesOfFolder.getOrDefault(folded(name), uid))) {
                name += "_" + digest(uid);
            }
            seriesOfFolder.put(folded(name), uid);
            return name;
        });
    }

    /** The file of an instance. */
    static String file(Identity identity) {
        return numbered(identity.instanceNumber(), 5, "instance") + "_" + digest(identity.sop()) + ".dcm";
    }

    /** The file of an instance whose digest begins as another's does. */
    static String longFile(Identity identity) {
        return numbered(identity.instanceNumber(), 5, "instance") + "_" + Sha256.of(identity.sop().getBytes(UTF_8))
                + ".dcm";
    }

    private static String numbered(OptionalInt number, int digits, String otherwise) {
        return number.isPresent() && number.getAsInt() >= 0
                ? String.format(Locale.ROOT, "%0" + digits + "d", number.getAsInt())
                : otherwise;
    }

    private static String digest(String uid) {
        return Sha256.of(uid.getBytes(UTF_8)).substring(0, DIGEST);
    }

    /** What is left of a text: runs of letters and digits of all scripts, and single {@code _ - + .} between them. */
    static String safe(String text) {
        var safe = new StringBuilder();
        int bytes = 0;
        int characters = 0;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int c : composed.codePoints().toArray()) {
            String next = isKept(c) ? Character.toString(c) : "_";
            boolean sign = !Character.isLetterOrDigit(c) && !isMark(c);
            if (sign && (safe.isEmpty() || isSign(safe.charAt(safe.length() - 1)))) {
                continue;
            }
            bytes += next.getBytes(UTF_8).length;
            if (bytes > TEXT_BYTES || ++characters > TEXT_CHARACTERS) {
                break;
            }
            safe.append(next);
        }
        while (!safe.isEmpty() && isSign(safe.charAt(safe.length() - 1))) {
            safe.setLength(safe.length() - 1);
        }
        return safe.toString();
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || isSign(c);
    }

    private static boolean isSign(int c) {
        return c == '_' || c == '-' || c == '+' || c == '.';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a name out of a journal is one that this class, or a UID, can give. */
    static boolean isSafe(String name) {
        boolean kept = name.codePoints().allMatch(DescribedNames::isKept);
        return kept && !name.isEmpty() && name.length() <= 255 && !isSign(name.charAt(0)) && !name.contains("..");
    }

    /** As file systems that ignore case and composition see it. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
