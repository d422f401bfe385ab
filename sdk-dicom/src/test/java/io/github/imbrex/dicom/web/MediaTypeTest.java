package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTypeTest {

    @Test
    void readsParametersInAnyOrderAndCase() {
        MediaType type = MediaType.parse("Multipart/Related ;BOUNDARY = \"a;b=\\\"c\" ; Type=\"application/dicom\"");
        assertThat(type.name()).isEqualTo("multipart/related");
        assertThat(type.parameter("boundary")).contains("a;b=\"c");
        assertThat(type.root().orElseThrow().name()).isEqualTo("application/dicom");
        assertThat(type.bare()).isEmpty();
    }

    @Test
    void readsWhatIsMalformed() {
        assertThat(MediaType.parse("").name()).isEmpty();
        assertThat(MediaType.parse(";;;=x;").parameters()).isEmpty();
        assertThat(MediaType.parse("a/b; boundary").parameter("boundary")).isEmpty();
        assertThat(MediaType.parse("a/b; boundary=").parameter("boundary")).isEmpty();
        assertThat(MediaType.parse("a/b; boundary=\"open").parameter("boundary"))
                .contains("open");
        assertThat(MediaType.parse("a/b; boundary=\"x\"junk; type=y").parameters())
                .containsEntry("boundary", "x")
                .containsEntry("type", "y");
        assertThat(MediaType.parse("a/b; boundary=one; boundary=two").parameter("boundary"))
                .contains("one");
        assertThat(MediaType.parse("a/b; type=application/dicom").bare()).containsExactly("type");
    }

    @Test
    void readsATransferSyntaxInsideTheType() {
        MediaType type = MediaType.parse(
                "multipart/related; type=\"application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1\"; boundary=x");
        assertThat(type.root().orElseThrow().is("application/octet-stream")).isTrue();
        assertThat(type.root().orElseThrow().parameter("transfer-syntax")).contains("1.2.840.10008.1.2.1");
    }
}
