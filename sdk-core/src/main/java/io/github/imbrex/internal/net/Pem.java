package io.github.imbrex.internal.net;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Textual encodings of RFC 7468, read as laxly as section 3 allows: text between the blocks is explanation. */
final class Pem {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,64})-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private Pem() {}

    /** One block: its label, such as {@code CERTIFICATE}, and its content. */
    static final class Block {

        private final String label;
        private final byte[] der;

        private Block(String label, byte[] der) {
            this.label = label;
            this.der = der;
        }

        String label() {
            return label;
        }

        byte[] der() {
            return der.clone();
        }
    }

    static boolean isPem(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
    }

    /** All blocks in order. */
    static List<Block> blocks(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), decode(matcher.group(1), matcher.group(2))));
        }
        return blocks;
    }

    private static byte[] decode(String label, String content) {
        if (content.contains(":")) {
            throw new IllegalArgumentException("the block " + label
                    + " is encrypted in an old way; convert it with: openssl pkcs8 -topk8 -in OLD -out NEW");
        }
        try {
            return Base64.getDecoder().decode(content.replaceAll("\\s", ""));
        } catch (IllegalArgumentException damaged) {
            throw new IllegalArgumentException("the block " + label + " is damaged: not base64.");
        }
    }
}
