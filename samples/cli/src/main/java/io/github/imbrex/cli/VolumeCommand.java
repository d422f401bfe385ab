package io.github.imbrex.cli;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.pixel.Axis;
import io.github.imbrex.dicom.pixel.GeometryException;
import io.github.imbrex.dicom.pixel.Mask;
import io.github.imbrex.dicom.pixel.Picture;
import io.github.imbrex.dicom.pixel.Projection;
import io.github.imbrex.dicom.pixel.Region;
import io.github.imbrex.dicom.pixel.Regions;
import io.github.imbrex.dicom.pixel.View;
import io.github.imbrex.dicom.pixel.Volume;
import io.github.imbrex.dicom.pixel.VolumeOptions;
import io.github.imbrex.dicom.pixel.VolumeProblem;
import io.github.imbrex.dicom.pixel.VoxelGrid;
import io.github.imbrex.dicom.pixel.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code imbrex volume DIR --mip OUT|--stats|--mask SEG}. */
@Command(
        name = "volume",
        description = "A series as a volume in millimetres: projections, statistics, regions.",
        mixinStandardHelpOptions = true)
final class VolumeCommand implements Callable<Integer> {

    private static final int MONTAGE = 25;
    private static final int MONTAGE_COLUMNS = 5;
    private static final int CELL = 256;
    private static final int RED = 0xff2020;
    private static final double OPACITY = 0.5;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with a series, or a multi-frame file.")
    @SuppressWarnings("NullAway.Init") // required
    private Path folder;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required
    private Wanted wanted;

    /** Exactly one of these. */
    static final class Wanted {
        @Option(names = "--mip", paramLabel = "OUT", description = "A maximum intensity projection, PNG or JPEG.")
        @Nullable
        Path maximum;

        @Option(names = "--minip", paramLabel = "OUT", description = "A minimum intensity projection.")
        @Nullable
        Path minimum;

        @Option(names = "--montage", paramLabel = "OUT", description = "Up to 25 slices side by side.")
        @Nullable
        Path montage;

        @Option(names = "--stats", description = "Size, spacing and statistics of modality values.")
        boolean statistics;

        @Option(
                names = "--mask",
                paramLabel = "SEG",
                description = "Volume and statistics of the regions of a DICOM SEG or RT Structure Set.")
        @Nullable
        Path mask;
    }

    @Option(
            names = "--view",
            paramLabel = "axial|coronal|sagittal",
            description = "Direction of pictures. Default: as the slices were taken; axial for --montage.")
    private @Nullable View view;

    @Option(
            names = "--window",
            paramLabel = "C,W[,FUNCTION]|auto",
            description =
                    "Window center and width in modality values, with a function if it is not linear (linear-exact, "
                            + "sigmoid), or auto. Default: what the files say, else auto.")
    private @Nullable String window;

    @Option(names = "--width", paramLabel = "PX", description = "Width of the picture; its height follows.")
    private @Nullable Integer width;

    @Option(names = "--series", paramLabel = "UID", description = "Which series. Default: the one with most slices.")
    private @Nullable String series;

    @Option(names = "--region", paramLabel = "N", description = "Only the region of this number; repeat for more.")
    private @Nullable List<Integer> regions;

    @Option(
            names = "--fraction",
            paramLabel = "F",
            description = "From which part on a pixel of a fractional SEG counts. Default: ${DEFAULT-VALUE}.",
            defaultValue = "0.5")
    private double fraction;

    @Option(names = "--names", description = "Names of regions too, which are text of the data set.")
    private boolean names;

    @Option(
            names = "--overlay",
            paramLabel = "OUT",
            description = "With --mask: a picture of the slice in the middle of the first region.")
    private @Nullable Path overlay;

    @Override
    public Integer call() throws IOException {
        Window shown = window == null ? Window.stored() : Window.parse(window);
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (wanted.mask != null) {
            return measure(DicomFile.read(InputFile.checked(wanted.mask)), shown);
        }
        Volume volume = read(options());
        if (wanted.statistics) {
            common.row(describe(volume), true);
        } else if (wanted.montage != null) {
            draw(montage(volume, shown), wanted.montage);
        } else if (wanted.maximum != null) {
            draw(project(volume, Projection.MAXIMUM, shown), wanted.maximum);
        } else if (wanted.minimum != null) {
            draw(project(volume, Projection.MINIMUM, shown), wanted.minimum);
        }
        return volume.isComplete() ? ExitCodes.DONE : ExitCodes.PARTIAL;
    }

    private VolumeOptions options() {
        return series == null
                ? VolumeOptions.standard()
                : VolumeOptions.standard().withSeries(series);
    }

    private Volume read(VolumeOptions options) throws IOException {
        try (ConsoleProgress progress = ConsoleProgress.of(common)) {
            Volume volume = Volume.of(folder, options.withProgress(progress));
            for (VolumeProblem problem : volume.problems()) {
                common.remark(problem.toString());
            }
            return volume;
        }
    }

    private Picture project(Volume volume, Projection projection, Window shown) {
        return view == null
                ? volume.project(projection, Axis.SLICES).render(shown)
                : volume.project(projection, view).renderInProportion(shown);
    }

    private Picture montage(Volume volume, Window shown) {
        return volume.montage(view == null ? View.AXIAL : view, shown, MONTAGE, MONTAGE_COLUMNS, CELL);
    }

    private void draw(Picture picture, Path target) throws IOException {
        Picture drawn = width == null ? picture : picture.scaledToWidth(width);
        CommonOptions.write(drawn, target);
        common.remark(target + ": " + drawn.width() + " x " + drawn.height() + " pixels");
    }

    private static Map<String, Object> describe(Volume volume) {
        VoxelGrid grid = volume.grid();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("columns", grid.columns());
        row.put("rows", grid.rows());
        row.put("slices", grid.slices());
        row.put("columnSpacing", grid.columnSpacing());
        row.put("rowSpacing", grid.rowSpacing());
        row.put("sliceSpacing", grid.sliceSpacing());
        CommonOptions.describe(volume.statistics(), row);
        row.put(
                "problems",
                volume.problems().stream().map(problem -> problem.kind().name()).toList());
        return row;
    }

    private int measure(DicomFile drawn, Window shown) throws IOException {
        VolumeOptions options = options();
        if (series == null) {
            options = Regions.seriesOf(drawn).map(options::withPreferredSeries).orElse(options);
        }
        Volume volume = read(options);
        Regions all = Regions.of(drawn, volume.grid(), fraction);
        List<Integer> numbers = regions != null
                ? regions
                : all.list().stream().map(Region::number).toList();
        boolean complete = volume.isComplete();
        boolean first = true;
        GeometryException refused = null;
        for (int number : numbers) {
            try {
                Regions.Drawing drawing = all.draw(number);
                common.row(describe(region(all, number), volume, drawing.mask()), first);
                if (first && overlay != null) {
                    draw(overlay(volume, drawing.mask(), shown), overlay);
                }
                first = false;
                complete &= isWhole(number, drawing);
            } catch (GeometryException e) {
                common.fault("Region " + number + ": " + e.getMessage());
                refused = e;
            }
        }
        if (first && refused != null) {
            throw refused;
        }
        return complete && refused == null ? ExitCodes.DONE : ExitCodes.PARTIAL;
    }

    private static Region region(Regions all, int number) {
        return all.list().stream()
                .filter(region -> region.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> describe(Region region, Volume volume, Mask mask) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("region", region.number());
        if (names) {
            row.put("name", region.name());
        }
        row.put("mm3", mask.cubicMillimetres());
        row.put("ml", mask.millilitres());
        CommonOptions.describe(volume.statistics(mask), row);
        return row;
    }

    private static Picture overlay(Volume volume, Mask mask, Window shown) {
        int slice = mask.boundingBox()
                .map(box -> box.firstSlice() + box.slices() / 2)
                .orElse(volume.grid().slices() / 2);
        return volume.slice(slice).render(shown).overlay(mask.slice(slice), RED, OPACITY);
    }

    private boolean isWhole(int number, Regions.Drawing drawing) {
        if (drawing.outside() > 0) {
            common.fault("Region " + number + ": " + drawing.outside()
                    + " pixels or contours lie beyond the volume and are left out.");
        }
        if (drawing.open() > 0) {
            common.fault("Region " + number + ": " + drawing.open() + " contours enclose no area and are left out.");
        }
        if (drawing.lost() > 0) {
            common.fault("Region " + number + ": " + drawing.lost()
                    + " frames or drawings do not say which region they show and are left out.");
        }
        return drawing.isComplete();
    }
}
