package io.github.imbrex.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.imbrex.Imbrex;
import io.github.imbrex.dicom.DicomFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the modules promise: which packages they open to whom, and which of ours they stand on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModuleDescriptorsTest {

    private final Map<String, ModuleDescriptor> modules = read();

    @Test
    void internalPackagesAreExportedToNamedSiblingsOnly() {
        modules.values()
                .forEach(module -> module.exports().stream()
                        .filter(export -> export.source().contains(".internal"))
                        .forEach(export -> assertThat(export.targets())
                                .as(module.name() + " exports " + export.source())
                                .isNotEmpty()
                                .allMatch(target -> target.startsWith("io.github.imbrex"))));
    }

    @Test
    void publicPackagesAreExportedToEveryone() {
        modules.values()
                .forEach(module -> module.exports().stream()
                        .filter(export -> !export.source().contains(".internal"))
                        .forEach(export -> assertThat(export.isQualified())
                                .as(module.name() + " exports " + export.source())
                                .isFalse()));
    }

    @Test
    void everyModuleButCoreStandsOnCoreAlone() {
        modules.forEach((name, module) -> {
            Set<String> ours = module.requires().stream()
                    .map(ModuleDescriptor.Requires::name)
                    .filter(required -> required.startsWith("io.github.imbrex"))
                    .collect(Collectors.toSet());
            assertThat(ours)
                    .as(name + " requires")
                    .isSubsetOf(
                            name.endsWith(".testkit") || name.contains(".codec.")
                                    ? Set.of("io.github.imbrex", "io.github.imbrex.dicom")
                                    : name.equals("io.github.imbrex") ? Set.of() : Set.of("io.github.imbrex"));
        });
    }

    @Test
    void noModuleRequiresTheIncubator() {
        modules.forEach((name, module) -> assertThat(module.requires())
                .as(name)
                .noneMatch(required -> required.name().startsWith("jdk.incubator")));
    }

    @Test
    void theModulesOfTheHouseAreFound() {
        assertThat(modules.keySet())
                .contains(
                        "io.github.imbrex",
                        "io.github.imbrex.auth",
                        "io.github.imbrex.dicom",
                        "io.github.imbrex.codec.jpeg2000",
                        "io.github.imbrex.query",
                        "io.github.imbrex.testkit");
    }

    /** Every module-info of ours on the class path. */
    private static Map<String, ModuleDescriptor> read() {
        Map<String, ModuleDescriptor> found = new LinkedHashMap<>();
        try {
            for (var url :
                    java.util.Collections.list(Imbrex.class.getClassLoader().getResources("module-info.class"))) {
                try (InputStream in = URI.create(url.toString()).toURL().openStream()) {
                    ModuleDescriptor module = ModuleDescriptor.read(in);
                    if (module.name().startsWith("io.github.imbrex")) {
                        found.put(module.name(), module);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(found).as("with " + DicomFile.class).isNotEmpty();
        return found;
    }
}
