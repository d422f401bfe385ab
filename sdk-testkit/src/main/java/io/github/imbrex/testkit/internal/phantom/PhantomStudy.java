package io.github.imbrex.testkit.internal.phantom;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.DicomObjectBuilder;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Uid;
import io.github.imbrex.dicom.Vr;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The data sets of the study: CT images, and a segmentation of the lesion in them. They are de-identified by the Basic
 * Application Level Confidentiality Profile of PS3.15: no dates, no people, no places, UIDs of their own.
 */
public final class PhantomStudy {

    private static final String SUBJECT = "ANON-0001";
    private static final double[] AXIAL = {1, 0, 0, 0, 1, 0};

    private final Anatomy anatomy;
    private final int size;
    private final int slices;
    private final Uids uids;

    /**
     * A study.
     *
     * @param size rows and columns of a slice
     * @param slices how many of them
     */
    public PhantomStudy(int size, int slices) {
        this.anatomy = new Anatomy(size, slices);
        this.size = size;
        this.slices = slices;
        this.uids = new Uids("imbrex phantom 1 ct " + size + " x " + slices);
    }

    /** One CT image, by its position from the feet up. */
    public DicomObject slice(int index) {
        double z = anatomy.position(index);
        return common(Uid.CTImageStorage, sliceUid(index), "CT", 1)
                .set(Tag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL")
                .set(Tag.SeriesInstanceUID, uids.of("series ct"))
                .set(Tag.InstanceNumber, index + 1L)
                .set(Tag.AnatomicRegionSequence, Code.CHEST.item())
                .set(Tag.BodyPartExamined, "CHEST")
                .set(Tag.PatientPosition, "HFS")
                .set(Tag.AcquisitionNumber, 1)
                .set(Tag.SliceThickness, Anatomy.SLICE_STEP)
                .set(Tag.KVP, 120)
                .set(Tag.XRayTubeCurrent, 200)
                .set(Tag.ReconstructionDiameter, Anatomy.FIELD_OF_VIEW)
                .set(Tag.GantryDetectorTilt, 0)
                .set(Tag.ConvolutionKernel, "STANDARD")
                .set(Tag.ImagePositionPatient, position(index))
                .set(Tag.ImageOrientationPatient, AXIAL)
                .set(Tag.PixelSpacing, anatomy.pixelSpacing(), anatomy.pixelSpacing())
                .set(Tag.SliceLocation, z)
                .set(Tag.BitsAllocated, 16)
                .set(Tag.BitsStored, 16)
                .set(Tag.HighBit, 15)
                .set(Tag.PixelRepresentation, 1)
                .set(Tag.WindowCenter, 40, -600)
                .set(Tag.WindowWidth, 400, 1500)
                .set(Tag.RescaleIntercept, -Anatomy.WATER)
                .set(Tag.RescaleSlope, 1)
                .set(Tag.RescaleType, "HU")
                .set(Tag.PixelData, Vr.OW, littleEndian(anatomy.slice(index)))
                .build();
    }

    /** The segmentation of the lesion: one bit a pixel, one frame for every slice it is in. */
    public DicomObject segmentation() {
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < slices; i++) {
            if (anatomy.crossesLesion(i)) {
                touched.add(i);
            }
        }
        return common(Uid.SegmentationStorage, uids.of("instance seg"), "SEG", 2)
                .set(Tag.ImageType, "DERIVED", "PRIMARY")
                .set(Tag.SeriesInstanceUID, uids.of("series seg"))
                .set(Tag.InstanceNumber, 1)
                .set(Tag.DeviceSerialNumber, "0")
                .set(Tag.SoftwareVersions, "1")
                // Types 1 in this object, so they are dummies and not empty.
                .set(Tag.ContentDate, "19000101")
                .set(Tag.ContentTime, "000000")
                .set(Tag.ContentLabel, "LESION")
                .setEmpty(Tag.ContentDescription)
                .setEmpty(Tag.ContentCreatorName)
                .set(Tag.BitsAllocated, 1)
                .set(Tag.BitsStored, 1)
                .set(Tag.HighBit, 0)
                .set(Tag.PixelRepresentation, 0)
                .set(Tag.NumberOfFrames, touched.size())
                .set(Tag.SegmentationType, "BINARY")
                .set(Tag.SegmentSequence, segment())
                .set(Tag.DimensionOrganizationSequence, dimensionOrganization().build())
                .set(Tag.DimensionIndexSequence, dimensions())
                .set(Tag.ReferencedSeriesSequence, referencedSeries(touched))
                .set(Tag.SharedFunctionalGroupsSequence, sharedGroups())
                .set(Tag.PerFrameFunctionalGroupsSequence, frameGroups(touched))
                .set(Tag.PixelData, Vr.OB, packedMasks(touched))
                .build();
    }

    private DicomObjectBuilder common(String sopClass, String instance, String modality, int series) {
        return DicomObject.builder()
                .set(Tag.SpecificCharacterSet, "ISO_IR 192")
                .set(Tag.SOPClassUID, sopClass)
                .set(Tag.SOPInstanceUID, instance)
                .setEmpty(Tag.StudyDate)
                .setEmpty(Tag.StudyTime)
                .setEmpty(Tag.AccessionNumber)
                .set(Tag.Modality, modality)
                .set(Tag.Manufacturer, "Imbrex")
                .set(Tag.ManufacturerModelName, "Phantom")
                .setEmpty(Tag.ReferringPhysicianName)
                .set(Tag.PatientName, SUBJECT)
                .set(Tag.PatientID, SUBJECT)
                .setEmpty(Tag.PatientBirthDate)
                .setEmpty(Tag.PatientSex)
                .set(Tag.PatientIdentityRemoved, "YES")
                .set(Tag.DeidentificationMethod, "PS3.15 Basic Application Level Confidentiality Profile")
                .set(Tag.DeidentificationMethodCodeSequence, Code.BASIC_PROFILE.item())
                .set(Tag.LongitudinalTemporalInformationModified, "REMOVED")
                .set(Tag.StudyInstanceUID, uids.of("study"))
                .setEmpty(Tag.StudyID)
                .set(Tag.SeriesNumber, series)
                .set(Tag.FrameOfReferenceUID, uids.of("frame of reference"))
                .setEmpty(Tag.PositionReferenceIndicator)
                .set(Tag.SamplesPerPixel, 1)
                .set(Tag.PhotometricInterpretation, "MONOCHROME2")
                .set(Tag.Rows, size)
                .set(Tag.Columns, size)
                .set(Tag.BurnedInAnnotation, "NO")
                .set(Tag.RecognizableVisualFeatures, "NO")
                .set(Tag.LossyImageCompression, "00");
    }

    private String sliceUid(int index) {
        return uids.of("instance ct " + index);
    }

    private double[] position(int index) {
        return new double[] {anatomy.firstPixel(), anatomy.firstPixel(), anatomy.position(index)};
    }

    private static DicomObject segment() {
        return DicomObject.builder()
                .set(Tag.SegmentNumber, 1)
                .set(Tag.SegmentLabel, "Lesion")
                .set(Tag.SegmentAlgorithmType, "AUTOMATIC")
                .set(Tag.SegmentAlgorithmName, "Phantom geometry")
                .set(Tag.SegmentedPropertyCategoryCodeSequence, Code.ABNORMAL_STRUCTURE.item())
                .set(Tag.SegmentedPropertyTypeCodeSequence, Code.LESION.item())
                .set(Tag.AnatomicRegionSequence, Code.LUNG.item())
                .set(Tag.RecommendedDisplayCIELabValue, 34885, 53485, 50171)
                .build();
    }

    private DicomObjectBuilder dimensionOrganization() {
        return DicomObject.builder().set(Tag.DimensionOrganizationUID, uids.of("dimensions"));
    }

    private List<DicomObject> dimensions() {
        return List.of(
                dimensionOrganization()
                        .set(Tag.DimensionIndexPointer, Tag.toHex(Tag.ReferencedSegmentNumber))
                        .set(Tag.FunctionalGroupPointer, Tag.toHex(Tag.SegmentIdentificationSequence))
                        .build(),
                dimensionOrganization()
                        .set(Tag.DimensionIndexPointer, Tag.toHex(Tag.ImagePositionPatient))
                        .set(Tag.FunctionalGroupPointer, Tag.toHex(Tag.PlanePositionSequence))
                        .build());
    }

    private DicomObject referencedSeries(List<Integer> touched) {
        return DicomObject.builder()
                .set(
                        Tag.ReferencedInstanceSequence,
                        touched.stream().map(i -> reference(i).build()).toList())
                .set(Tag.SeriesInstanceUID, uids.of("series ct"))
                .build();
    }

    private DicomObjectBuilder reference(int slice) {
        return DicomObject.builder()
                .set(Tag.ReferencedSOPClassUID, Uid.CTImageStorage)
                .set(Tag.ReferencedSOPInstanceUID, sliceUid(slice));
    }

    private DicomObject sharedGroups() {
        return DicomObject.builder()
                .set(
                        Tag.PlaneOrientationSequence,
                        DicomObject.builder()
                                .set(Tag.ImageOrientationPatient, AXIAL)
                                .build())
                .set(
                        Tag.PixelMeasuresSequence,
                        DicomObject.builder()
                                .set(Tag.SliceThickness, Anatomy.SLICE_STEP)
                                .set(Tag.SpacingBetweenSlices, Anatomy.SLICE_STEP)
                                .set(Tag.PixelSpacing, anatomy.pixelSpacing(), anatomy.pixelSpacing())
                                .build())
                .set(
                        Tag.SegmentIdentificationSequence,
                        DicomObject.builder()
                                .set(Tag.ReferencedSegmentNumber, 1)
                                .build())
                .build();
    }

    private List<DicomObject> frameGroups(List<Integer> touched) {
        List<DicomObject> frames = new ArrayList<>();
        for (int slice : touched) {
            DicomObject source = reference(slice)
                    .set(Tag.PurposeOfReferenceCodeSequence, Code.SOURCE_FOR_PROCESSING.item())
                    .build();
            frames.add(DicomObject.builder()
                    .set(
                            Tag.DerivationImageSequence,
                            DicomObject.builder()
                                    .set(Tag.SourceImageSequence, source)
                                    .set(Tag.DerivationCodeSequence, Code.SEGMENTATION.item())
                                    .build())
                    .set(
                            Tag.FrameContentSequence,
                            DicomObject.builder()
                                    .set(Tag.DimensionIndexValues, 1, frames.size() + 1L)
                                    .build())
                    .set(
                            Tag.PlanePositionSequence,
                            DicomObject.builder()
                                    .set(Tag.ImagePositionPatient, position(slice))
                                    .build())
                    .build());
        }
        return frames;
    }

    /** Frames follow each other bit by bit; only the last byte is filled up. */
    private byte[] packedMasks(List<Integer> touched) {
        long bits = (long) touched.size() * size * size;
        byte[] packed = new byte[(int) ((bits + 15) / 16 * 2)];
        int bit = 0;
        for (int slice : touched) {
            for (byte pixel : anatomy.lesion(slice)) {
                packed[bit >> 3] |= (byte) (pixel << (bit & 7));
                bit++;
            }
        }
        return packed;
    }

    private static byte[] littleEndian(short[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(values);
        return bytes.array();
    }

    /** Volume of the lesion in cubic millimetres, by its formula and not by its voxels. */
    public static double lesionVolume() {
        return Anatomy.LESION.volume();
    }
}
