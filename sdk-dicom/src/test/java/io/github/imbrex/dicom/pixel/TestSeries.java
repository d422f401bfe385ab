package io.github.imbrex.dicom.pixel;

import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import io.github.imbrex.dicom.iod.Point;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Series of slices, segmentations and structure sets over a grid, in memory. */
final class TestSeries {

    static final String FRAME = "1.2.3.9";

    /** A stored value for each voxel. */
    interface Values {
        int at(int column, int row, int slice);
    }

    private TestSeries() {}

    static VoxelGrid grid(int columns, int rows, int slices) {
        return new VoxelGrid(
                columns,
                rows,
                slices,
                new Point(-10, -20, 30),
                new Point(0.7, 0, 0),
                new Point(0, 0.8, 0),
                new Point(0, 0, 2.5),
                FRAME);
    }

    static List<DicomFile> of(VoxelGrid grid, Values values) {
        List<DicomFile> files = new ArrayList<>();
        for (int slice = 0; slice < grid.slices(); slice++) {
            files.add(slice(grid, slice, values, builder -> builder));
        }
        return files;
    }

    static DicomFile slice(VoxelGrid grid, int slice, Values values, UnaryOperator<DicomObjectBuilder> change) {
        ByteBuffer pixels =
                ByteBuffer.allocate(2 * grid.columns() * grid.rows()).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                pixels.putShort((short) values.at(column, row, slice));
            }
        }
        DicomObjectBuilder builder = geometry(grid, slice)
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.2")
                .set(Tag.SOPInstanceUID, "1.2.3." + (slice + 1))
                .set(Tag.SeriesInstanceUID, "1.2.3.100")
                .set(Tag.FrameOfReferenceUID, grid.frameOfReference())
                .set(Tag.InstanceNumber, slice + 1)
                .set(Tag.SliceThickness, 99.0)
                .set(Tag.Rows, grid.rows())
                .set(Tag.Columns, grid.columns())
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.BitsAllocated, 16)
                .set(Tag.BitsStored, 16)
                .set(Tag.HighBit, 15)
                .set(Tag.PixelRepresentation, 1)
                .set(Tag.PixelData, Vr.OW, pixels.array());
        return DicomFile.of(change.apply(builder).build());
    }

    private static DicomObjectBuilder geometry(VoxelGrid grid, int slice) {
        return DicomObject.builder()
                .set(Tag.ImagePositionPatient, coordinates(grid.toPatient(0, 0, slice)))
                .set(Tag.ImageOrientationPatient, orientation(grid))
                .set(Tag.PixelSpacing, grid.rowSpacing(), grid.columnSpacing());
    }

    static double[] coordinates(Point point) {
        return new double[] {round(point.x()), round(point.y()), round(point.z())};
    }

    static double[] orientation(VoxelGrid grid) {
        Point row = Vectors.unit(grid.columnStep());
        Point column = Vectors.unit(grid.rowStep());
        return new double[] {
            round(row.x()), round(row.y()), round(row.z()), round(column.x()), round(column.y()), round(column.z())
        };
    }

    /** As text has it. */
    private static double round(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    /** A multi-frame image of the same values, a functional group item for each frame. */
    static DicomFile multiFrame(VoxelGrid grid, Values values, int... order) {
        List<DicomObject> groups = new ArrayList<>();
        ByteBuffer pixels = ByteBuffer.allocate(2 * grid.columns() * grid.rows() * order.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int slice : order) {
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    pixels.putShort((short) values.at(column, row, slice));
                }
            }
            groups.add(DicomObject.builder()
                    .set(Tag.PlanePositionSequence, position(grid, slice))
                    .build());
        }
        return DicomFile.of(slice(grid, 0, values, builder -> builder).dataSet().toBuilder()
                .remove(Tag.ImagePositionPatient)
                .remove(Tag.ImageOrientationPatient)
                .remove(Tag.PixelSpacing)
                .set(Tag.NumberOfFrames, order.length)
                .set(Tag.SharedFunctionalGroupsSequence, shared(grid))
                .set(Tag.PerFrameFunctionalGroupsSequence, groups)
                .set(Tag.PixelData, Vr.OW, pixels.array())
                .build());
    }

    private static DicomObject position(VoxelGrid grid, int slice) {
        return DicomObject.builder()
                .set(Tag.ImagePositionPatient, coordinates(grid.toPatient(0, 0, slice)))
                .build();
    }

    private static DicomObject shared(VoxelGrid grid) {
        return DicomObject.builder()
                .set(
                        Tag.PlaneOrientationSequence,
                        DicomObject.builder()
                                .set(Tag.ImageOrientationPatient, orientation(grid))
                                .build())
                .set(
                        Tag.PixelMeasuresSequence,
                        DicomObject.builder()
                                .set(Tag.PixelSpacing, grid.rowSpacing(), grid.columnSpacing())
                                .build())
                .build();
    }

    /** A frame of a segmentation: the segment it shows and where. */
    record SegFrame(int segment, int slice) {}

    /** A segmentation of 8 bits a pixel, or of one where the type is BINARY; frames lie on slices of the grid. */
    static DicomFile segmentation(String type, VoxelGrid grid, Values values, SegFrame... frames) {
        int pixels = grid.columns() * grid.rows();
        boolean binary = type.equals("BINARY");
        byte[] bytes = new byte[(binary ? (pixels * frames.length + 7) / 8 : pixels * frames.length) + 1 & ~1];
        List<DicomObject> groups = new ArrayList<>();
        List<DicomObject> segments = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            segments.add(DicomObject.builder()
                    .set(Tag.SegmentNumber, number)
                    .set(Tag.SegmentLabel, "segment " + number)
                    .build());
        }
        int at = 0;
        for (SegFrame frame : frames) {
            for (int i = 0; i < pixels; i++, at++) {
                int value = values.at(i % grid.columns(), i / grid.columns(), frame.slice());
                if (binary) {
                    bytes[at >> 3] |= (byte) (value << (at & 7));
                } else {
                    bytes[at] = (byte) value;
                }
            }
            DicomObjectBuilder group =
                    DicomObject.builder().set(Tag.PlanePositionSequence, position(grid, frame.slice()));
            if (frame.segment() > 0) {
                group.set(
                        Tag.SegmentIdentificationSequence,
                        DicomObject.builder()
                                .set(Tag.ReferencedSegmentNumber, frame.segment())
                                .build());
            }
            groups.add(group.build());
        }
        int bits = binary ? 1 : 8;
        return DicomFile.of(DicomObject.builder()
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.66.4")
                .set(Tag.FrameOfReferenceUID, grid.frameOfReference())
                .set(Tag.SegmentationType, type)
                .set(Tag.MaximumFractionalValue, 200)
                .set(Tag.SegmentSequence, segments)
                .set(Tag.NumberOfFrames, frames.length)
                .set(Tag.SharedFunctionalGroupsSequence, shared(grid))
                .set(Tag.PerFrameFunctionalGroupsSequence, groups)
                .set(Tag.Rows, grid.rows())
                .set(Tag.Columns, grid.columns())
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.BitsAllocated, bits)
                .set(Tag.BitsStored, bits)
                .set(Tag.HighBit, bits - 1)
                .set(Tag.PixelRepresentation, 0)
                .set(Tag.PixelData, Vr.OB, bytes)
                .build());
    }

    /** A structure set of one region, number 7, by the indices of its corners: column, row, slice and so on. */
    static DicomFile structures(VoxelGrid grid, String type, double[]... contours) {
        List<DicomObject> items = new ArrayList<>();
        for (double[] contour : contours) {
            double[] coordinates = new double[contour.length];
            for (int i = 0; i < contour.length; i += 3) {
                double[] point = coordinates(grid.toPatient(contour[i], contour[i + 1], contour[i + 2]));
                System.arraycopy(point, 0, coordinates, i, 3);
            }
            items.add(DicomObject.builder()
                    .set(Tag.ContourGeometricType, type)
                    .set(Tag.NumberOfContourPoints, contour.length / 3)
                    .set(Tag.ContourData, coordinates)
                    .build());
        }
        return DicomFile.of(DicomObject.builder()
                .set(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.481.3")
                .set(
                        Tag.StructureSetROISequence,
                        DicomObject.builder()
                                .set(Tag.ROINumber, 7)
                                .set(Tag.ROIName, "region")
                                .set(Tag.ReferencedFrameOfReferenceUID, grid.frameOfReference())
                                .build())
                .set(
                        Tag.ROIContourSequence,
                        DicomObject.builder()
                                .set(Tag.ROIDisplayColor, 255, 128, 0)
                                .set(Tag.ReferencedROINumber, 7)
                                .set(Tag.ContourSequence, items)
                                .build())
                .build());
    }
}
