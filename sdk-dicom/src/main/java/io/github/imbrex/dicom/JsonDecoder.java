package io.github.imbrex.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.imbrex.dicom.Diagnostic.Code;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads DICOM JSON token by token into tables, one data set at a time. Items are read without recursion: what has been
 * read of the attributes around them is kept in {@link #attributes}.
 */
final class JsonDecoder {

    /** What stands in an attribute (DICOM PS3.18 section F.2.2). */
    private enum Member {
        VR("vr"),
        VALUE("Value"),
        INLINE_BINARY("InlineBinary"),
        BULK_DATA_URI("BulkDataURI"),
        OTHER("");

        private static final Member[] ALL = values();

        private final byte[] key;

        Member(String key) {
            this.key = key.getBytes(US_ASCII);
        }

        static Member of(JsonText text) {
            for (Member member : ALL) {
                if (text.is(member.key)) {
                    return member;
                }
            }
            return OTHER;
        }
    }

    private final JsonOptions options;
    private final Limits limits;
    private final JsonInput in;
    private final JsonValues values;
    private boolean started;
    private boolean inArray;

    // The data set being read.
    private @Nullable Assembly metaAssembly;
    private boolean declaresCharacterSet;
    /** Text came as InlineBinary, with bytes that need a character set. */
    private boolean binaryBeyondAscii;
    /** The attribute being read, after those around it. */
    private final List<JsonAttribute> attributes = new ArrayList<>();

    private int depth;
    private Diagnostics diagnostics = new Diagnostics(0, false);

    JsonDecoder(InputStream in, JsonOptions options) {
        this.options = options;
        this.limits = options.limits();
        this.in = new JsonInput(in, limits, this::path);
        this.values = new JsonValues(this.in, limits);
    }

    JsonDecoder(byte[] document, JsonOptions options) {
        this.options = options;
        this.limits = options.limits();
        this.in = new JsonInput(document, limits, this::path);
        this.values = new JsonValues(in, limits);
    }

    private TagPath path() {
        TagPath path = TagPath.ROOT;
        for (int i = 0; i < depth; i++) {
            path = path.item(attributes.get(i).tag, Math.max(0, attributes.get(i).items - 1));
        }
        int tag = depth < attributes.size() ? attributes.get(depth).tag : 0;
        return tag == 0 ? path : path.then(tag);
    }

    /** The next data set, or null at the end. */
    @Nullable
    DicomFile next() {
        in.allow();
        int first = in.peek();
        if (!started) {
            started = true;
            if (first == '[') {
                inArray = true;
                in.open();
            }
        }
        if (inArray) {
            if (!in.more(']')) {
                inArray = false;
                if (in.peek() >= 0) {
                    throw in.malformed("something follows the array of data sets");
                }
                return null;
            }
        } else if (first < 0) {
            return null;
        }
        if (in.peek() != '{') {
            throw in.malformed("a data set is not an object");
        }
        return dataSet();
    }

    private DicomFile dataSet() {
        Assembly assembly = new Assembly(4096);
        metaAssembly = null;
        declaresCharacterSet = false;
        binaryBeyondAscii = false;
        values.clear();
        diagnostics = new Diagnostics(limits.diagnostics(), false);
        attributes(assembly);
        if ((values.beyondAscii() || binaryBeyondAscii) && !declaresCharacterSet) {
            int start = assembly.begin();
            assembly.put("ISO_IR 192");
            assembly.end(start, Tag.SpecificCharacterSet, Vr.CS);
        }
        DicomObject dataSet = DicomObject.root(assembly.build(), "ISO_IR 192");
        DicomObject meta = metaAssembly == null ? DicomObject.empty() : DicomObject.root(metaAssembly.build(), "");
        String uid = Part10Reader.uid(meta, Tag.TransferSyntaxUID);
        TransferSyntax syntax = uid.isEmpty() ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN : new TransferSyntax(uid);
        return new DicomFile(meta, dataSet, syntax, diagnostics, -1);
    }

    /** The attributes of the data set that comes next, and those of all items in it. */
    private void attributes(Assembly assembly) {
        depth = 0;
        enter();
        in.open();
        while (true) {
            boolean opened;
            if (in.more('}')) {
                opened = attribute(assembly);
            } else if (depth == 0) {
                return;
            } else {
                JsonAttribute outer = attributes.get(--depth);
                outer.target.close(outer.itemRow);
                opened = items(outer) || members(outer);
            }
            if (opened) {
                depth++;
                enter();
            }
        }
    }

    private void enter() {
        if (depth < attributes.size()) {
            attributes.get(depth).siblings.clear();
        }
    }

    /** Reads an attribute from its key on; true if that leads into an item. */
    private boolean attribute(Assembly assembly) {
        in.string();
        long key = in.text().tag();
        if (key < 0 && options.keywordKeys()) {
            key = Tag.ofKeyword(in.text().string()).orElse(-1);
        }
        in.colon();
        int tag = (int) key;
        // Group lengths say nothing here, and items and their ends are no attributes.
        if (key == -1 || Tag.element(tag) == 0 || Tag.group(tag) == Tag.group(Tag.Item)) {
            in.skip();
            return false;
        }
        JsonAttribute here = begin(tag, depth == 0 && Tag.group(tag) == 2 ? metaAssembly() : assembly);
        switch (in.peek()) {
            case '{' -> {
                in.open();
                return members(here);
            }
            case 'n' -> {
                in.nothing();
                end(here);
                return false;
            }
            default -> throw in.malformed("an attribute is not an object");
        }
    }

    private Assembly metaAssembly() {
        Assembly known = metaAssembly;
        if (known == null) {
            known = new Assembly(0);
            metaAssembly = known;
        }
        return known;
    }

    private JsonAttribute begin(int tag, Assembly target) {
        if (depth == attributes.size()) {
            attributes.add(new JsonAttribute(target));
        }
        // What has been begun within (0002,eeee) stays in the file meta information.
        JsonAttribute here = attributes.get(depth);
        here.begin(tag, depth == 0 ? target : attributes.get(depth - 1).target);
        if (here.siblings.repeats(tag)) {
            report(Code.DUPLICATE_TAG);
        }
        return here;
    }

    private void report(Code code) {
        if (diagnostics.keepsMore()) {
            diagnostics.add(new Diagnostic(code, in.position(), path()));
        } else {
            diagnostics.countOnly();
        }
    }

    /** Reads the members that are left of an attribute; true if that leads into an item. */
    private boolean members(JsonAttribute here) {
        while (in.more('}')) {
            in.string();
            Member member = Member.of(in.text());
            in.colon();
            switch (member) {
                case VR -> here.vr = vr(here);
                case VALUE -> {
                    if (value(here)) {
                        return true;
                    }
                }
                case INLINE_BINARY -> inline(here);
                case BULK_DATA_URI -> uri(here);
                case OTHER -> in.skip();
            }
        }
        end(here);
        return false;
    }

    private @Nullable Vr vr(JsonAttribute here) {
        if (in.peek() != '"') {
            in.skip();
            return here.vr;
        }
        in.string();
        JsonText letters = in.text();
        Vr vr = letters.length() == 2 ? Vr.ofLetters(letters.at(0), letters.at(1)) : null;
        return vr == null ? Dictionary.vr(here.tag) : vr;
    }

    private boolean value(JsonAttribute here) {
        if (in.peek() == 'n') {
            in.nothing();
            return false;
        }
        if (here.hasValue) {
            throw in.malformed("an attribute has two members Value");
        }
        here.hasValue = true;
        requireOneForm(here);
        if (here.vr == null) {
            here.vr = vrAhead(here);
        }
        if (here.vr == Vr.UN && holdsItems()) {
            here.vr = Vr.SQ;
        }
        if (here.vr == Vr.SQ) {
            return sequence(here);
        }
        Assembly target = here.target;
        int start = target.begin();
        boolean any = values.read(target, here.vr);
        if (values.misplaced()) {
            report(Code.INVALID_TEXT);
            values.forgetMisplaced();
        }
        if (any) {
            if (here.tag == Tag.SpecificCharacterSet && here.vr == Vr.CS) {
                target.cut(start);
                target.put("ISO_IR 192");
                declaresCharacterSet |= depth == 0;
            }
            requireRoom(target);
            target.end(start, here.tag, here.vr);
        }
        return false;
    }

    /** The VR that stands behind the value, else that of the dictionary: many servers sort the members. */
    private Vr vrAhead(JsonAttribute here) {
        in.mark();
        in.skip();
        Vr vr = null;
        while (vr == null && in.more('}')) {
            in.string();
            boolean found = Member.of(in.text()) == Member.VR;
            in.colon();
            if (found) {
                vr = vr(here);
            } else {
                in.skip();
            }
        }
        in.reset();
        return vr == null ? Dictionary.vr(here.tag) : vr;
    }

    /** Whether the first value is an object with a tag for a key: an item, in a sequence that nobody calls one. */
    private boolean holdsItems() {
        if (in.peek() != '[') {
            return false;
        }
        in.mark();
        in.open();
        boolean items = false;
        if (in.more(']') && in.peek() == '{') {
            in.open();
            if (in.more('}')) {
                in.string();
                items = in.text().tag() >= 0;
            }
        }
        in.reset();
        return items;
    }

    private boolean sequence(JsonAttribute here) {
        int first = in.peek();
        if (first != '[' && first != '{') {
            throw in.malformed("the value of a sequence is not an array");
        }
        if (depth >= limits.nesting()) {
            throw in.beyond("Sequences are nested deeper than " + limits.nesting()
                    + "; if that is intended raise Limits.withNesting.");
        }
        here.array = first == '[';
        if (here.array) {
            in.open();
        }
        return items(here);
    }

    /** Opens the next item of a sequence; false if there is none, and the sequence ends. */
    private boolean items(JsonAttribute here) {
        while (here.array ? in.more(']') : here.items == 0) {
            requireRoom(here.target);
            if (here.items == 0) {
                here.sequence = here.target.open(here.tag);
            }
            here.itemRow = here.target.open(Tag.Item);
            here.items++;
            switch (in.peek()) {
                case '{' -> {
                    in.open();
                    return true;
                }
                case 'n' -> {
                    in.nothing();
                    here.target.close(here.itemRow);
                }
                default -> throw in.malformed("an item is not an object");
            }
        }
        if (here.items > 0) {
            here.target.close(here.sequence);
        }
        return false;
    }

    private void inline(JsonAttribute here) {
        int first = in.peek();
        boolean array = first == '[';
        if (array) {
            in.open();
            if (!in.more(']')) {
                return;
            }
            first = in.peek();
        }
        if (first == 'n') {
            in.nothing();
        } else if (first != '"') {
            throw in.malformed("InlineBinary is no string");
        } else {
            if (here.inline >= 0) {
                throw in.malformed("an attribute has two members InlineBinary");
            }
            here.inline = here.target.begin();
            requireOneForm(here);
            values.base64(here.target);
        }
        if (array && in.more(']')) {
            throw in.malformed("InlineBinary has more than one string");
        }
    }

    private void uri(JsonAttribute here) {
        if (in.peek() == '"') {
            in.string();
            here.uri = in.text().string();
        } else {
            in.skip();
        }
    }

    private void requireOneForm(JsonAttribute here) {
        if (here.hasValue && here.inline >= 0) {
            throw in.malformed("an attribute has both Value and InlineBinary");
        }
    }

    private void requireRoom(Assembly target) {
        if (target.rows().count() >= limits.elements()) {
            throw in.beyond("The data set has more than " + limits.elements()
                    + " elements; if that is intended raise Limits.withElements.");
        }
    }

    /** Adds the element of an attribute that has been read to its end, unless its value has done so. */
    private void end(JsonAttribute here) {
        Assembly target = here.target;
        if (target.rows().count() == here.rowsBefore) {
            requireRoom(target);
            Vr vr = here.vr == null ? Dictionary.vr(here.tag) : here.vr;
            if (here.inline >= 0) {
                binaryBeyondAscii |= vr.usesCharacterSet() && !target.isAscii(here.inline);
                target.end(here.inline, here.tag, vr == Vr.SQ ? Vr.UN : vr);
            } else if (here.uri != null) {
                target.bulk(here.tag, vr, new AbsentBulk(here.uri, -1));
            } else {
                target.end(target.begin(), here.tag, vr);
            }
        }
        here.tag = 0;
    }
}
