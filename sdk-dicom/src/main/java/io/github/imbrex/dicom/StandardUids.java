package io.github.imbrex.dicom;

/** The UIDs of DICOM PS3.6 2026c, (c) NEMA, by name; made by DictionaryGenerator. */
abstract class StandardUids {

    StandardUids() {}

    /** Verification SOP Class. */
    public static final String VerificationSOPClass = "1.2.840.10008.1.1";
    /** Implicit VR Little Endian. */
    public static final String ImplicitVRLittleEndian = "1.2.840.10008.1.2";
    /** Explicit VR Little Endian. */
    public static final String ExplicitVRLittleEndian = "1.2.840.10008.1.2.1";
    /** Encapsulated Uncompressed Explicit VR Little Endian. */
    public static final String EncapsulatedUncompressedExplicitVRLittleEndian = "1.2.840.10008.1.2.1.98";
    /** Deflated Explicit VR Little Endian. */
    public static final String DeflatedExplicitVRLittleEndian = "1.2.840.10008.1.2.1.99";
    /** Explicit VR Big Endian, retired. */
    public static final String ExplicitVRBigEndian = "1.2.840.10008.1.2.2";
    /** MPEG2 Main Profile / Main Level. */
    public static final String MPEG2MainProfileMainLevel = "1.2.840.10008.1.2.4.100";
    /** Fragmentable MPEG2 Main Profile / Main Level. */
    public static final String FragmentableMPEG2MainProfileMainLevel = "1.2.840.10008.1.2.4.100.1";
    /** MPEG2 Main Profile / High Level. */
    public static final String MPEG2MainProfileHighLevel = "1.2.840.10008.1.2.4.101";
    /** Fragmentable MPEG2 Main Profile / High Level. */
    public static final String FragmentableMPEG2MainProfileHighLevel = "1.2.840.10008.1.2.4.101.1";
    /** MPEG-4 AVC/H.264 High Profile / Level 4.1. */
    public static final String MPEG4AVCH264HighProfileLevel41 = "1.2.840.10008.1.2.4.102";
    /** Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1. */
    public static final String FragmentableMPEG4AVCH264HighProfileLevel41 = "1.2.840.10008.1.2.4.102.1";
    /** MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1. */
    public static final String MPEG4AVCH264BDCompatibleHighProfileLevel41 = "1.2.840.10008.1.2.4.103";
    /** Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1. */
    public static final String FragmentableMPEG4AVCH264BDCompatibleHighProfileLevel41 = "1.2.840.10008.1.2.4.103.1";
    /** MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video. */
    public static final String MPEG4AVCH264HighProfileLevel42For2DVideo = "1.2.840.10008.1.2.4.104";
    /** Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video. */
    public static final String FragmentableMPEG4AVCH264HighProfileLevel42For2DVideo = "1.2.840.10008.1.2.4.104.1";
    /** MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video. */
    public static final String MPEG4AVCH264HighProfileLevel42For3DVideo = "1.2.840.10008.1.2.4.105";
    /** Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video. */
    public static final String FragmentableMPEG4AVCH264HighProfileLevel42For3DVideo = "1.2.840.10008.1.2.4.105.1";
    /** MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2. */
    public static final String MPEG4AVCH264StereoHighProfileLevel42 = "1.2.840.10008.1.2.4.106";
    /** Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2. */
    public static final String FragmentableMPEG4AVCH264StereoHighProfileLevel42 = "1.2.840.10008.1.2.4.106.1";
    /** HEVC/H.265 Main Profile / Level 5.1. */
    public static final String HEVCH265MainProfileLevel51 = "1.2.840.10008.1.2.4.107";
    /** HEVC/H.265 Main 10 Profile / Level 5.1. */
    public static final String HEVCH265Main10ProfileLevel51 = "1.2.840.10008.1.2.4.108";
    /** JPEG XL Lossless. */
    public static final String JPEGXLLossless = "1.2.840.10008.1.2.4.110";
    /** JPEG XL JPEG Recompression. */
    public static final String JPEGXLJPEGRecompression = "1.2.840.10008.1.2.4.111";
    /** JPEG XL. */
    public static final String JPEGXL = "1.2.840.10008.1.2.4.112";
    /** High-Throughput JPEG 2000 Image Compression (Lossless Only). */
    public static final String HighThroughputJPEG2000ImageCompressionLosslessOnly = "1.2.840.10008.1.2.4.201";
    /** High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only). */
    public static final String HighThroughputJPEG2000WithRPCLOptionsImageCompressionLosslessOnly =
            "1.2.840.10008.1.2.4.202";
    /** High-Throughput JPEG 2000 Image Compression. */
    public static final String HighThroughputJPEG2000ImageCompression = "1.2.840.10008.1.2.4.203";
    /** JPIP HTJ2K Referenced. */
    public static final String JPIPHTJ2KReferenced = "1.2.840.10008.1.2.4.204";
    /** JPIP HTJ2K Referenced Deflate. */
    public static final String JPIPHTJ2KReferencedDeflate = "1.2.840.10008.1.2.4.205";
    /** JPEG Baseline (Process 1). */
    public static final String JPEGBaselineProcess1 = "1.2.840.10008.1.2.4.50";
    /** JPEG Extended (Process 2 &amp; 4). */
    public static final String JPEGExtendedProcess24 = "1.2.840.10008.1.2.4.51";
    /** JPEG Extended (Process 3 &amp; 5), retired. */
    public static final String JPEGExtendedProcess35 = "1.2.840.10008.1.2.4.52";
    /** JPEG Spectral Selection, Non-Hierarchical (Process 6 &amp; 8), retired. */
    public static final String JPEGSpectralSelectionNonHierarchicalProcess68 = "1.2.840.10008.1.2.4.53";
    /** JPEG Spectral Selection, Non-Hierarchical (Process 7 &amp; 9), retired. */
    public static final String JPEGSpectralSelectionNonHierarchicalProcess79 = "1.2.840.10008.1.2.4.54";
    /** JPEG Full Progression, Non-Hierarchical (Process 10 &amp; 12), retired. */
    public static final String JPEGFullProgressionNonHierarchicalProcess1012 = "1.2.840.10008.1.2.4.55";
    /** JPEG Full Progression, Non-Hierarchical (Process 11 &amp; 13), retired. */
    public static final String JPEGFullProgressionNonHierarchicalProcess1113 = "1.2.840.10008.1.2.4.56";
    /** JPEG Lossless, Non-Hierarchical (Process 14). */
    public static final String JPEGLosslessNonHierarchicalProcess14 = "1.2.840.10008.1.2.4.57";
    /** JPEG Lossless, Non-Hierarchical (Process 15), retired. */
    public static final String JPEGLosslessNonHierarchicalProcess15 = "1.2.840.10008.1.2.4.58";
    /** JPEG Extended, Hierarchical (Process 16 &amp; 18), retired. */
    public static final String JPEGExtendedHierarchicalProcess1618 = "1.2.840.10008.1.2.4.59";
    /** JPEG Extended, Hierarchical (Process 17 &amp; 19), retired. */
    public static final String JPEGExtendedHierarchicalProcess1719 = "1.2.840.10008.1.2.4.60";
    /** JPEG Spectral Selection, Hierarchical (Process 20 &amp; 22), retired. */
    public static final String JPEGSpectralSelectionHierarchicalProcess2022 = "1.2.840.10008.1.2.4.61";
    /** JPEG Spectral Selection, Hierarchical (Process 21 &amp; 23), retired. */
    public static final String JPEGSpectralSelectionHierarchicalProcess2123 = "1.2.840.10008.1.2.4.62";
    /** JPEG Full Progression, Hierarchical (Process 24 &amp; 26), retired. */
    public static final String JPEGFullProgressionHierarchicalProcess2426 = "1.2.840.10008.1.2.4.63";
    /** JPEG Full Progression, Hierarchical (Process 25 &amp; 27), retired. */
    public static final String JPEGFullProgressionHierarchicalProcess2527 = "1.2.840.10008.1.2.4.64";
    /** JPEG Lossless, Hierarchical (Process 28), retired. */
    public static final String JPEGLosslessHierarchicalProcess28 = "1.2.840.10008.1.2.4.65";
    /** JPEG Lossless, Hierarchical (Process 29), retired. */
    public static final String JPEGLosslessHierarchicalProcess29 = "1.2.840.10008.1.2.4.66";
    /** JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]). */
    public static final String JPEGLosslessNonHierarchicalFirstOrderPredictionProcess14SelectionValue1 =
            "1.2.840.10008.1.2.4.70";
    /** JPEG-LS Lossless Image Compression. */
    public static final String JPEGLSLosslessImageCompression = "1.2.840.10008.1.2.4.80";
    /** JPEG-LS Lossy (Near-Lossless) Image Compression. */
    public static final String JPEGLSLossyNearLosslessImageCompression = "1.2.840.10008.1.2.4.81";
    /** JPEG 2000 Image Compression (Lossless Only). */
    public static final String JPEG2000ImageCompressionLosslessOnly = "1.2.840.10008.1.2.4.90";
    /** JPEG 2000 Image Compression. */
    public static final String JPEG2000ImageCompression = "1.2.840.10008.1.2.4.91";
    /** JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only). */
    public static final String JPEG2000Part2MultiComponentImageCompressionLosslessOnly = "1.2.840.10008.1.2.4.92";
    /** JPEG 2000 Part 2 Multi-component Image Compression. */
    public static final String JPEG2000Part2MultiComponentImageCompression = "1.2.840.10008.1.2.4.93";
    /** JPIP Referenced. */
    public static final String JPIPReferenced = "1.2.840.10008.1.2.4.94";
    /** JPIP Referenced Deflate. */
    public static final String JPIPReferencedDeflate = "1.2.840.10008.1.2.4.95";
    /** RLE Lossless. */
    public static final String RLELossless = "1.2.840.10008.1.2.5";
    /** RFC 2557 MIME encapsulation, retired. */
    public static final String RFC2557MIMEEncapsulation = "1.2.840.10008.1.2.6.1";
    /** XML Encoding, retired. */
    public static final String XMLEncoding = "1.2.840.10008.1.2.6.2";
    /** SMPTE ST 2110-20 Uncompressed Progressive Active Video. */
    public static final String SMPTEST211020UncompressedProgressiveActiveVideo = "1.2.840.10008.1.2.7.1";
    /** SMPTE ST 2110-20 Uncompressed Interlaced Active Video. */
    public static final String SMPTEST211020UncompressedInterlacedActiveVideo = "1.2.840.10008.1.2.7.2";
    /** SMPTE ST 2110-30 PCM Digital Audio. */
    public static final String SMPTEST211030PCMDigitalAudio = "1.2.840.10008.1.2.7.3";
    /** Deflated Image Frame Compression. */
    public static final String DeflatedImageFrameCompression = "1.2.840.10008.1.2.8.1";
    /** Papyrus 3 Implicit VR Little Endian, retired. */
    public static final String Papyrus3ImplicitVRLittleEndian = "1.2.840.10008.1.20";
    /** Storage Commitment Push Model SOP Class. */
    public static final String StorageCommitmentPushModelSOPClass = "1.2.840.10008.1.20.1";
    /** Storage Commitment Push Model SOP Instance. */
    public static final String StorageCommitmentPushModelSOPInstance = "1.2.840.10008.1.20.1.1";
    /** Storage Commitment Pull Model SOP Class, retired. */
    public static final String StorageCommitmentPullModelSOPClass = "1.2.840.10008.1.20.2";
    /** Storage Commitment Pull Model SOP Instance, retired. */
    public static final String StorageCommitmentPullModelSOPInstance = "1.2.840.10008.1.20.2.1";
    /** Media Storage Directory Storage. */
    public static final String MediaStorageDirectoryStorage = "1.2.840.10008.1.3.10";
    /** Talairach Brain Atlas Frame of Reference. */
    public static final String TalairachBrainAtlasFrameOfReference = "1.2.840.10008.1.4.1.1";
    /** SPM2 GRAY Frame of Reference. */
    public static final String SPM2GRAYFrameOfReference = "1.2.840.10008.1.4.1.10";
    /** SPM2 WHITE Frame of Reference. */
    public static final String SPM2WHITEFrameOfReference = "1.2.840.10008.1.4.1.11";
    /** SPM2 CSF Frame of Reference. */
    public static final String SPM2CSFFrameOfReference = "1.2.840.10008.1.4.1.12";
    /** SPM2 BRAINMASK Frame of Reference. */
    public static final String SPM2BRAINMASKFrameOfReference = "1.2.840.10008.1.4.1.13";
    /** SPM2 AVG305T1 Frame of Reference. */
    public static final String SPM2AVG305T1FrameOfReference = "1.2.840.10008.1.4.1.14";
    /** SPM2 AVG152T1 Frame of Reference. */
    public static final String SPM2AVG152T1FrameOfReference = "1.2.840.10008.1.4.1.15";
    /** SPM2 AVG152T2 Frame of Reference. */
    public static final String SPM2AVG152T2FrameOfReference = "1.2.840.10008.1.4.1.16";
    /** SPM2 AVG152PD Frame of Reference. */
    public static final String SPM2AVG152PDFrameOfReference = "1.2.840.10008.1.4.1.17";
    /** SPM2 SINGLESUBJT1 Frame of Reference. */
    public static final String SPM2SINGLESUBJT1FrameOfReference = "1.2.840.10008.1.4.1.18";
    /** SPM2 T1 Frame of Reference. */
    public static final String SPM2T1FrameOfReference = "1.2.840.10008.1.4.1.2";
    /** SPM2 T2 Frame of Reference. */
    public static final String SPM2T2FrameOfReference = "1.2.840.10008.1.4.1.3";
    /** SPM2 PD Frame of Reference. */
    public static final String SPM2PDFrameOfReference = "1.2.840.10008.1.4.1.4";
    /** SPM2 EPI Frame of Reference. */
    public static final String SPM2EPIFrameOfReference = "1.2.840.10008.1.4.1.5";
    /** SPM2 FIL T1 Frame of Reference. */
    public static final String SPM2FILT1FrameOfReference = "1.2.840.10008.1.4.1.6";
    /** SPM2 PET Frame of Reference. */
    public static final String SPM2PETFrameOfReference = "1.2.840.10008.1.4.1.7";
    /** SPM2 TRANSM Frame of Reference. */
    public static final String SPM2TRANSMFrameOfReference = "1.2.840.10008.1.4.1.8";
    /** SPM2 SPECT Frame of Reference. */
    public static final String SPM2SPECTFrameOfReference = "1.2.840.10008.1.4.1.9";
    /** ICBM 452 T1 Frame of Reference. */
    public static final String ICBM452T1FrameOfReference = "1.2.840.10008.1.4.2.1";
    /** ICBM Single Subject MRI Frame of Reference. */
    public static final String ICBMSingleSubjectMRIFrameOfReference = "1.2.840.10008.1.4.2.2";
    /** IEC 61217 Fixed Coordinate System Frame of Reference. */
    public static final String IEC61217FixedCoordinateSystemFrameOfReference = "1.2.840.10008.1.4.3.1";
    /** Standard Robotic-Arm Coordinate System Frame of Reference. */
    public static final String StandardRoboticArmCoordinateSystemFrameOfReference = "1.2.840.10008.1.4.3.2";
    /** IEC 61217 Table Top Coordinate System Frame of Reference. */
    public static final String IEC61217TableTopCoordinateSystemFrameOfReference = "1.2.840.10008.1.4.3.3";
    /** SRI24 Frame of Reference. */
    public static final String SRI24FrameOfReference = "1.2.840.10008.1.4.4.1";
    /** Colin27 Frame of Reference. */
    public static final String Colin27FrameOfReference = "1.2.840.10008.1.4.5.1";
    /** LPBA40/AIR Frame of Reference. */
    public static final String LPBA40AIRFrameOfReference = "1.2.840.10008.1.4.6.1";
    /** LPBA40/FLIRT Frame of Reference. */
    public static final String LPBA40FLIRTFrameOfReference = "1.2.840.10008.1.4.6.2";
    /** LPBA40/SPM5 Frame of Reference. */
    public static final String LPBA40SPM5FrameOfReference = "1.2.840.10008.1.4.6.3";
    /** Procedural Event Logging SOP Class. */
    public static final String ProceduralEventLoggingSOPClass = "1.2.840.10008.1.40";
    /** Procedural Event Logging SOP Instance. */
    public static final String ProceduralEventLoggingSOPInstance = "1.2.840.10008.1.40.1";
    /** Substance Administration Logging SOP Class. */
    public static final String SubstanceAdministrationLoggingSOPClass = "1.2.840.10008.1.42";
    /** Substance Administration Logging SOP Instance. */
    public static final String SubstanceAdministrationLoggingSOPInstance = "1.2.840.10008.1.42.1";
    /** Hot Iron Color Palette SOP Instance. */
    public static final String HotIronColorPaletteSOPInstance = "1.2.840.10008.1.5.1";
    /** PET Color Palette SOP Instance. */
    public static final String PETColorPaletteSOPInstance = "1.2.840.10008.1.5.2";
    /** Hot Metal Blue Color Palette SOP Instance. */
    public static final String HotMetalBlueColorPaletteSOPInstance = "1.2.840.10008.1.5.3";
    /** PET 20 Step Color Palette SOP Instance. */
    public static final String PET20StepColorPaletteSOPInstance = "1.2.840.10008.1.5.4";
    /** Spring Color Palette SOP Instance. */
    public static final String SpringColorPaletteSOPInstance = "1.2.840.10008.1.5.5";
    /** Summer Color Palette SOP Instance. */
    public static final String SummerColorPaletteSOPInstance = "1.2.840.10008.1.5.6";
    /** Fall Color Palette SOP Instance. */
    public static final String FallColorPaletteSOPInstance = "1.2.840.10008.1.5.7";
    /** Winter Color Palette SOP Instance. */
    public static final String WinterColorPaletteSOPInstance = "1.2.840.10008.1.5.8";
    /** Basic Study Content Notification SOP Class, retired. */
    public static final String BasicStudyContentNotificationSOPClass = "1.2.840.10008.1.9";
    /** Video Endoscopic Image Real-Time Communication. */
    public static final String VideoEndoscopicImageRealTimeCommunication = "1.2.840.10008.10.1";
    /** Video Photographic Image Real-Time Communication. */
    public static final String VideoPhotographicImageRealTimeCommunication = "1.2.840.10008.10.2";
    /** Audio Waveform Real-Time Communication. */
    public static final String AudioWaveformRealTimeCommunication = "1.2.840.10008.10.3";
    /** Rendition Selection Document Real-Time Communication. */
    public static final String RenditionSelectionDocumentRealTimeCommunication = "1.2.840.10008.10.4";
    /** dicomDeviceName. */
    public static final String DicomDeviceName = "1.2.840.10008.15.0.3.1";
    /** dicomAssociationInitiator. */
    public static final String DicomAssociationInitiator = "1.2.840.10008.15.0.3.10";
    /** dicomAssociationAcceptor. */
    public static final String DicomAssociationAcceptor = "1.2.840.10008.15.0.3.11";
    /** dicomHostname. */
    public static final String DicomHostname = "1.2.840.10008.15.0.3.12";
    /** dicomPort. */
    public static final String DicomPort = "1.2.840.10008.15.0.3.13";
    /** dicomSOPClass. */
    public static final String DicomSOPClass = "1.2.840.10008.15.0.3.14";
    /** dicomTransferRole. */
    public static final String DicomTransferRole = "1.2.840.10008.15.0.3.15";
    /** dicomTransferSyntax. */
    public static final String DicomTransferSyntax = "1.2.840.10008.15.0.3.16";
    /** dicomPrimaryDeviceType. */
    public static final String DicomPrimaryDeviceType = "1.2.840.10008.15.0.3.17";
    /** dicomRelatedDeviceReference. */
    public static final String DicomRelatedDeviceReference = "1.2.840.10008.15.0.3.18";
    /** dicomPreferredCalledAETitle. */
    public static final String DicomPreferredCalledAETitle = "1.2.840.10008.15.0.3.19";
    /** dicomDescription. */
    public static final String DicomDescription = "1.2.840.10008.15.0.3.2";
    /** dicomTLSCyphersuite. */
    public static final String DicomTLSCyphersuite = "1.2.840.10008.15.0.3.20";
    /** dicomAuthorizedNodeCertificateReference. */
    public static final String DicomAuthorizedNodeCertificateReference = "1.2.840.10008.15.0.3.21";
    /** dicomThisNodeCertificateReference. */
    public static final String DicomThisNodeCertificateReference = "1.2.840.10008.15.0.3.22";
    /** dicomInstalled. */
    public static final String DicomInstalled = "1.2.840.10008.15.0.3.23";
    /** dicomStationName. */
    public static final String DicomStationName = "1.2.840.10008.15.0.3.24";
    /** dicomDeviceSerialNumber. */
    public static final String DicomDeviceSerialNumber = "1.2.840.10008.15.0.3.25";
    /** dicomInstitutionName. */
    public static final String DicomInstitutionName = "1.2.840.10008.15.0.3.26";
    /** dicomInstitutionAddress. */
    public static final String DicomInstitutionAddress = "1.2.840.10008.15.0.3.27";
    /** dicomInstitutionDepartmentName. */
    public static final String DicomInstitutionDepartmentName = "1.2.840.10008.15.0.3.28";
    /** dicomIssuerOfPatientID. */
    public static final String DicomIssuerOfPatientID = "1.2.840.10008.15.0.3.29";
    /** dicomManufacturer. */
    public static final String DicomManufacturer = "1.2.840.10008.15.0.3.3";
    /** dicomPreferredCallingAETitle. */
    public static final String DicomPreferredCallingAETitle = "1.2.840.10008.15.0.3.30";
    /** dicomSupportedCharacterSet. */
    public static final String DicomSupportedCharacterSet = "1.2.840.10008.15.0.3.31";
    /** dicomManufacturerModelName. */
    public static final String DicomManufacturerModelName = "1.2.840.10008.15.0.3.4";
    /** dicomSoftwareVersion. */
    public static final String DicomSoftwareVersion = "1.2.840.10008.15.0.3.5";
    /** dicomVendorData. */
    public static final String DicomVendorData = "1.2.840.10008.15.0.3.6";
    /** dicomAETitle. */
    public static final String DicomAETitle = "1.2.840.10008.15.0.3.7";
    /** dicomNetworkConnectionReference. */
    public static final String DicomNetworkConnectionReference = "1.2.840.10008.15.0.3.8";
    /** dicomApplicationCluster. */
    public static final String DicomApplicationCluster = "1.2.840.10008.15.0.3.9";
    /** dicomConfigurationRoot. */
    public static final String DicomConfigurationRoot = "1.2.840.10008.15.0.4.1";
    /** dicomDevicesRoot. */
    public static final String DicomDevicesRoot = "1.2.840.10008.15.0.4.2";
    /** dicomUniqueAETitlesRegistryRoot. */
    public static final String DicomUniqueAETitlesRegistryRoot = "1.2.840.10008.15.0.4.3";
    /** dicomDevice. */
    public static final String DicomDevice = "1.2.840.10008.15.0.4.4";
    /** dicomNetworkAE. */
    public static final String DicomNetworkAE = "1.2.840.10008.15.0.4.5";
    /** dicomNetworkConnection. */
    public static final String DicomNetworkConnection = "1.2.840.10008.15.0.4.6";
    /** dicomUniqueAETitle. */
    public static final String DicomUniqueAETitle = "1.2.840.10008.15.0.4.7";
    /** dicomTransferCapability. */
    public static final String DicomTransferCapability = "1.2.840.10008.15.0.4.8";
    /** Universal Coordinated Time. */
    public static final String UniversalCoordinatedTime = "1.2.840.10008.15.1.1";
    /** Dublin Core. */
    public static final String DublinCore = "1.2.840.10008.2.16.10";
    /** New York University Melanoma Clinical Cooperative Group. */
    public static final String NewYorkUniversityMelanomaClinicalCooperativeGroup = "1.2.840.10008.2.16.11";
    /** Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide. */
    public static final String MayoClinicNonRadiologicalImagesSpecificBodyStructureAnatomicalSurfaceRegionGuide =
            "1.2.840.10008.2.16.12";
    /** Image Biomarker Standardisation Initiative. */
    public static final String ImageBiomarkerStandardisationInitiative = "1.2.840.10008.2.16.13";
    /** Radiomics Ontology. */
    public static final String RadiomicsOntology = "1.2.840.10008.2.16.14";
    /** RadElement. */
    public static final String RadElement = "1.2.840.10008.2.16.15";
    /** ICD-11. */
    public static final String ICD11 = "1.2.840.10008.2.16.16";
    /** Unified numbering system (UNS) for metals and alloys. */
    public static final String UnifiedNumberingSystemUNSForMetalsAndAlloys = "1.2.840.10008.2.16.17";
    /** Research Resource Identification. */
    public static final String ResearchResourceIdentification = "1.2.840.10008.2.16.18";
    /** DICOM Controlled Terminology. */
    public static final String DICOMControlledTerminology = "1.2.840.10008.2.16.4";
    /** Adult Mouse Anatomy Ontology. */
    public static final String AdultMouseAnatomyOntology = "1.2.840.10008.2.16.5";
    /** Uberon Ontology. */
    public static final String UberonOntology = "1.2.840.10008.2.16.6";
    /** Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN). */
    public static final String IntegratedTaxonomicInformationSystemITISTaxonomicSerialNumberTSN =
            "1.2.840.10008.2.16.7";
    /** Mouse Genome Initiative (MGI). */
    public static final String MouseGenomeInitiativeMGI = "1.2.840.10008.2.16.8";
    /** PubChem Compound CID. */
    public static final String PubChemCompoundCID = "1.2.840.10008.2.16.9";
    /** DICOM UID Registry. */
    public static final String DICOMUIDRegistry = "1.2.840.10008.2.6.1";
    /** DICOM Application Context Name. */
    public static final String DICOMApplicationContextName = "1.2.840.10008.3.1.1.1";
    /** Detached Patient Management SOP Class, retired. */
    public static final String DetachedPatientManagementSOPClass = "1.2.840.10008.3.1.2.1.1";
    /** Detached Patient Management Meta SOP Class, retired. */
    public static final String DetachedPatientManagementMetaSOPClass = "1.2.840.10008.3.1.2.1.4";
    /** Detached Visit Management SOP Class, retired. */
    public static final String DetachedVisitManagementSOPClass = "1.2.840.10008.3.1.2.2.1";
    /** Detached Study Management SOP Class, retired. */
    public static final String DetachedStudyManagementSOPClass = "1.2.840.10008.3.1.2.3.1";
    /** Study Component Management SOP Class, retired. */
    public static final String StudyComponentManagementSOPClass = "1.2.840.10008.3.1.2.3.2";
    /** Modality Performed Procedure Step SOP Class. */
    public static final String ModalityPerformedProcedureStepSOPClass = "1.2.840.10008.3.1.2.3.3";
    /** Modality Performed Procedure Step Retrieve SOP Class. */
    public static final String ModalityPerformedProcedureStepRetrieveSOPClass = "1.2.840.10008.3.1.2.3.4";
    /** Modality Performed Procedure Step Notification SOP Class. */
    public static final String ModalityPerformedProcedureStepNotificationSOPClass = "1.2.840.10008.3.1.2.3.5";
    /** Detached Results Management SOP Class, retired. */
    public static final String DetachedResultsManagementSOPClass = "1.2.840.10008.3.1.2.5.1";
    /** Detached Results Management Meta SOP Class, retired. */
    public static final String DetachedResultsManagementMetaSOPClass = "1.2.840.10008.3.1.2.5.4";
    /** Detached Study Management Meta SOP Class, retired. */
    public static final String DetachedStudyManagementMetaSOPClass = "1.2.840.10008.3.1.2.5.5";
    /** Detached Interpretation Management SOP Class, retired. */
    public static final String DetachedInterpretationManagementSOPClass = "1.2.840.10008.3.1.2.6.1";
    /** Storage Service Class. */
    public static final String StorageServiceClass = "1.2.840.10008.4.2";
    /** Basic Film Session SOP Class. */
    public static final String BasicFilmSessionSOPClass = "1.2.840.10008.5.1.1.1";
    /** Print Job SOP Class. */
    public static final String PrintJobSOPClass = "1.2.840.10008.5.1.1.14";
    /** Basic Annotation Box SOP Class. */
    public static final String BasicAnnotationBoxSOPClass = "1.2.840.10008.5.1.1.15";
    /** Printer SOP Class. */
    public static final String PrinterSOPClass = "1.2.840.10008.5.1.1.16";
    /** Printer Configuration Retrieval SOP Class. */
    public static final String PrinterConfigurationRetrievalSOPClass = "1.2.840.10008.5.1.1.16.376";
    /** Printer SOP Instance. */
    public static final String PrinterSOPInstance = "1.2.840.10008.5.1.1.17";
    /** Printer Configuration Retrieval SOP Instance. */
    public static final String PrinterConfigurationRetrievalSOPInstance = "1.2.840.10008.5.1.1.17.376";
    /** Basic Color Print Management Meta SOP Class. */
    public static final String BasicColorPrintManagementMetaSOPClass = "1.2.840.10008.5.1.1.18";
    /** Referenced Color Print Management Meta SOP Class, retired. */
    public static final String ReferencedColorPrintManagementMetaSOPClass = "1.2.840.10008.5.1.1.18.1";
    /** Basic Film Box SOP Class. */
    public static final String BasicFilmBoxSOPClass = "1.2.840.10008.5.1.1.2";
    /** VOI LUT Box SOP Class. */
    public static final String VOILUTBoxSOPClass = "1.2.840.10008.5.1.1.22";
    /** Presentation LUT SOP Class. */
    public static final String PresentationLUTSOPClass = "1.2.840.10008.5.1.1.23";
    /** Image Overlay Box SOP Class, retired. */
    public static final String ImageOverlayBoxSOPClass = "1.2.840.10008.5.1.1.24";
    /** Basic Print Image Overlay Box SOP Class, retired. */
    public static final String BasicPrintImageOverlayBoxSOPClass = "1.2.840.10008.5.1.1.24.1";
    /** Print Queue SOP Instance, retired. */
    public static final String PrintQueueSOPInstance = "1.2.840.10008.5.1.1.25";
    /** Print Queue Management SOP Class, retired. */
    public static final String PrintQueueManagementSOPClass = "1.2.840.10008.5.1.1.26";
    /** Stored Print Storage SOP Class, retired. */
    public static final String StoredPrintStorageSOPClass = "1.2.840.10008.5.1.1.27";
    /** Hardcopy Grayscale Image Storage SOP Class, retired. */
    public static final String HardcopyGrayscaleImageStorageSOPClass = "1.2.840.10008.5.1.1.29";
    /** Hardcopy Color Image Storage SOP Class, retired. */
    public static final String HardcopyColorImageStorageSOPClass = "1.2.840.10008.5.1.1.30";
    /** Pull Print Request SOP Class, retired. */
    public static final String PullPrintRequestSOPClass = "1.2.840.10008.5.1.1.31";
    /** Pull Stored Print Management Meta SOP Class, retired. */
    public static final String PullStoredPrintManagementMetaSOPClass = "1.2.840.10008.5.1.1.32";
    /** Media Creation Management SOP Class UID. */
    public static final String MediaCreationManagementSOPClassUID = "1.2.840.10008.5.1.1.33";
    /** Basic Grayscale Image Box SOP Class. */
    public static final String BasicGrayscaleImageBoxSOPClass = "1.2.840.10008.5.1.1.4";
    /** Basic Color Image Box SOP Class. */
    public static final String BasicColorImageBoxSOPClass = "1.2.840.10008.5.1.1.4.1";
    /** Referenced Image Box SOP Class, retired. */
    public static final String ReferencedImageBoxSOPClass = "1.2.840.10008.5.1.1.4.2";
    /** Display System SOP Class. */
    public static final String DisplaySystemSOPClass = "1.2.840.10008.5.1.1.40";
    /** Display System SOP Instance. */
    public static final String DisplaySystemSOPInstance = "1.2.840.10008.5.1.1.40.1";
    /** Basic Grayscale Print Management Meta SOP Class. */
    public static final String BasicGrayscalePrintManagementMetaSOPClass = "1.2.840.10008.5.1.1.9";
    /** Referenced Grayscale Print Management Meta SOP Class, retired. */
    public static final String ReferencedGrayscalePrintManagementMetaSOPClass = "1.2.840.10008.5.1.1.9.1";
    /** Computed Radiography Image Storage. */
    public static final String ComputedRadiographyImageStorage = "1.2.840.10008.5.1.4.1.1.1";
    /** Digital X-Ray Image Storage - For Presentation. */
    public static final String DigitalXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.1.1";
    /** Digital X-Ray Image Storage - For Processing. */
    public static final String DigitalXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.1.1.1";
    /** Digital Mammography X-Ray Image Storage - For Presentation. */
    public static final String DigitalMammographyXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.1.2";
    /** Digital Mammography X-Ray Image Storage - For Processing. */
    public static final String DigitalMammographyXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.1.2.1";
    /** Digital Intra-Oral X-Ray Image Storage - For Presentation. */
    public static final String DigitalIntraOralXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.1.3";
    /** Digital Intra-Oral X-Ray Image Storage - For Processing. */
    public static final String DigitalIntraOralXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.1.3.1";
    /** Standalone Modality LUT Storage, retired. */
    public static final String StandaloneModalityLUTStorage = "1.2.840.10008.5.1.4.1.1.10";
    /** Encapsulated PDF Storage. */
    public static final String EncapsulatedPDFStorage = "1.2.840.10008.5.1.4.1.1.104.1";
    /** Encapsulated CDA Storage. */
    public static final String EncapsulatedCDAStorage = "1.2.840.10008.5.1.4.1.1.104.2";
    /** Encapsulated STL Storage. */
    public static final String EncapsulatedSTLStorage = "1.2.840.10008.5.1.4.1.1.104.3";
    /** Encapsulated OBJ Storage. */
    public static final String EncapsulatedOBJStorage = "1.2.840.10008.5.1.4.1.1.104.4";
    /** Encapsulated MTL Storage. */
    public static final String EncapsulatedMTLStorage = "1.2.840.10008.5.1.4.1.1.104.5";
    /** Standalone VOI LUT Storage, retired. */
    public static final String StandaloneVOILUTStorage = "1.2.840.10008.5.1.4.1.1.11";
    /** Grayscale Softcopy Presentation State Storage. */
    public static final String GrayscaleSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.1";
    /** Segmented Volume Rendering Volumetric Presentation State Storage. */
    public static final String SegmentedVolumeRenderingVolumetricPresentationStateStorage =
            "1.2.840.10008.5.1.4.1.1.11.10";
    /** Multiple Volume Rendering Volumetric Presentation State Storage. */
    public static final String MultipleVolumeRenderingVolumetricPresentationStateStorage =
            "1.2.840.10008.5.1.4.1.1.11.11";
    /** Variable Modality LUT Softcopy Presentation State Storage. */
    public static final String VariableModalityLUTSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.12";
    /** Color Softcopy Presentation State Storage. */
    public static final String ColorSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.2";
    /** Pseudo-Color Softcopy Presentation State Storage. */
    public static final String PseudoColorSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.3";
    /** Blending Softcopy Presentation State Storage. */
    public static final String BlendingSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.4";
    /** XA/XRF Grayscale Softcopy Presentation State Storage. */
    public static final String XAXRFGrayscaleSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.5";
    /** Grayscale Planar MPR Volumetric Presentation State Storage. */
    public static final String GrayscalePlanarMPRVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.6";
    /** Compositing Planar MPR Volumetric Presentation State Storage. */
    public static final String CompositingPlanarMPRVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.7";
    /** Advanced Blending Presentation State Storage. */
    public static final String AdvancedBlendingPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.8";
    /** Volume Rendering Volumetric Presentation State Storage. */
    public static final String VolumeRenderingVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.9";
    /** X-Ray Angiographic Image Storage. */
    public static final String XRayAngiographicImageStorage = "1.2.840.10008.5.1.4.1.1.12.1";
    /** Enhanced XA Image Storage. */
    public static final String EnhancedXAImageStorage = "1.2.840.10008.5.1.4.1.1.12.1.1";
    /** X-Ray Radiofluoroscopic Image Storage. */
    public static final String XRayRadiofluoroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.12.2";
    /** Enhanced XRF Image Storage. */
    public static final String EnhancedXRFImageStorage = "1.2.840.10008.5.1.4.1.1.12.2.1";
    /** X-Ray Angiographic Bi-Plane Image Storage, retired. */
    public static final String XRayAngiographicBiPlaneImageStorage = "1.2.840.10008.5.1.4.1.1.12.3";
    /** Positron Emission Tomography Image Storage. */
    public static final String PositronEmissionTomographyImageStorage = "1.2.840.10008.5.1.4.1.1.128";
    /** Legacy Converted Enhanced PET Image Storage. */
    public static final String LegacyConvertedEnhancedPETImageStorage = "1.2.840.10008.5.1.4.1.1.128.1";
    /** Standalone PET Curve Storage, retired. */
    public static final String StandalonePETCurveStorage = "1.2.840.10008.5.1.4.1.1.129";
    /** X-Ray 3D Angiographic Image Storage. */
    public static final String XRay3DAngiographicImageStorage = "1.2.840.10008.5.1.4.1.1.13.1.1";
    /** X-Ray 3D Craniofacial Image Storage. */
    public static final String XRay3DCraniofacialImageStorage = "1.2.840.10008.5.1.4.1.1.13.1.2";
    /** Breast Tomosynthesis Image Storage. */
    public static final String BreastTomosynthesisImageStorage = "1.2.840.10008.5.1.4.1.1.13.1.3";
    /** Breast Projection X-Ray Image Storage - For Presentation. */
    public static final String BreastProjectionXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.13.1.4";
    /** Breast Projection X-Ray Image Storage - For Processing. */
    public static final String BreastProjectionXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.13.1.5";
    /** Enhanced PET Image Storage. */
    public static final String EnhancedPETImageStorage = "1.2.840.10008.5.1.4.1.1.130";
    /** Basic Structured Display Storage. */
    public static final String BasicStructuredDisplayStorage = "1.2.840.10008.5.1.4.1.1.131";
    /** Intravascular Optical Coherence Tomography Image Storage - For Presentation. */
    public static final String IntravascularOpticalCoherenceTomographyImageStorageForPresentation =
            "1.2.840.10008.5.1.4.1.1.14.1";
    /** Intravascular Optical Coherence Tomography Image Storage - For Processing. */
    public static final String IntravascularOpticalCoherenceTomographyImageStorageForProcessing =
            "1.2.840.10008.5.1.4.1.1.14.2";
    /** CT Image Storage. */
    public static final String CTImageStorage = "1.2.840.10008.5.1.4.1.1.2";
    /** Enhanced CT Image Storage. */
    public static final String EnhancedCTImageStorage = "1.2.840.10008.5.1.4.1.1.2.1";
    /** Legacy Converted Enhanced CT Image Storage. */
    public static final String LegacyConvertedEnhancedCTImageStorage = "1.2.840.10008.5.1.4.1.1.2.2";
    /** CT Image Storage - For Processing. */
    public static final String CTImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.2.3";
    /** Enhanced CT Image Storage - For Processing. */
    public static final String EnhancedCTImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.2.4";
    /** Legacy Converted Enhanced CT Image Storage - For Processing. */
    public static final String LegacyConvertedEnhancedCTImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.2.5";
    /** Nuclear Medicine Image Storage. */
    public static final String NuclearMedicineImageStorage = "1.2.840.10008.5.1.4.1.1.20";
    /** CT Defined Procedure Protocol Storage. */
    public static final String CTDefinedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.1";
    /** CT Performed Procedure Protocol Storage. */
    public static final String CTPerformedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.2";
    /** Protocol Approval Storage. */
    public static final String ProtocolApprovalStorage = "1.2.840.10008.5.1.4.1.1.200.3";
    /** Protocol Approval Information Model - FIND. */
    public static final String ProtocolApprovalInformationModelFIND = "1.2.840.10008.5.1.4.1.1.200.4";
    /** Protocol Approval Information Model - MOVE. */
    public static final String ProtocolApprovalInformationModelMOVE = "1.2.840.10008.5.1.4.1.1.200.5";
    /** Protocol Approval Information Model - GET. */
    public static final String ProtocolApprovalInformationModelGET = "1.2.840.10008.5.1.4.1.1.200.6";
    /** XA Defined Procedure Protocol Storage. */
    public static final String XADefinedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.7";
    /** XA Performed Procedure Protocol Storage. */
    public static final String XAPerformedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.8";
    /** Inventory Storage. */
    public static final String InventoryStorage = "1.2.840.10008.5.1.4.1.1.201.1";
    /** Storage Management SOP Instance. */
    public static final String StorageManagementSOPInstance = "1.2.840.10008.5.1.4.1.1.201.1.1";
    /** Inventory - FIND. */
    public static final String InventoryFIND = "1.2.840.10008.5.1.4.1.1.201.2";
    /** Inventory - MOVE. */
    public static final String InventoryMOVE = "1.2.840.10008.5.1.4.1.1.201.3";
    /** Inventory - GET. */
    public static final String InventoryGET = "1.2.840.10008.5.1.4.1.1.201.4";
    /** Inventory Creation. */
    public static final String InventoryCreation = "1.2.840.10008.5.1.4.1.1.201.5";
    /** Repository Query. */
    public static final String RepositoryQuery = "1.2.840.10008.5.1.4.1.1.201.6";
    /** Ultrasound Multi-frame Image Storage, retired. */
    public static final String UltrasoundMultiFrameImageStorage = "1.2.840.10008.5.1.4.1.1.3";
    /** Parametric Map Storage. */
    public static final String ParametricMapStorage = "1.2.840.10008.5.1.4.1.1.30";
    /** MR Image Storage. */
    public static final String MRImageStorage = "1.2.840.10008.5.1.4.1.1.4";
    /** Enhanced MR Image Storage. */
    public static final String EnhancedMRImageStorage = "1.2.840.10008.5.1.4.1.1.4.1";
    /** MR Spectroscopy Storage. */
    public static final String MRSpectroscopyStorage = "1.2.840.10008.5.1.4.1.1.4.2";
    /** Enhanced MR Color Image Storage. */
    public static final String EnhancedMRColorImageStorage = "1.2.840.10008.5.1.4.1.1.4.3";
    /** Legacy Converted Enhanced MR Image Storage. */
    public static final String LegacyConvertedEnhancedMRImageStorage = "1.2.840.10008.5.1.4.1.1.4.4";
    /** RT Image Storage. */
    public static final String RTImageStorage = "1.2.840.10008.5.1.4.1.1.481.1";
    /** RT Physician Intent Storage. */
    public static final String RTPhysicianIntentStorage = "1.2.840.10008.5.1.4.1.1.481.10";
    /** RT Segment Annotation Storage. */
    public static final String RTSegmentAnnotationStorage = "1.2.840.10008.5.1.4.1.1.481.11";
    /** RT Radiation Set Storage. */
    public static final String RTRadiationSetStorage = "1.2.840.10008.5.1.4.1.1.481.12";
    /** C-Arm Photon-Electron Radiation Storage. */
    public static final String CArmPhotonElectronRadiationStorage = "1.2.840.10008.5.1.4.1.1.481.13";
    /** Tomotherapeutic Radiation Storage. */
    public static final String TomotherapeuticRadiationStorage = "1.2.840.10008.5.1.4.1.1.481.14";
    /** Robotic-Arm Radiation Storage. */
    public static final String RoboticArmRadiationStorage = "1.2.840.10008.5.1.4.1.1.481.15";
    /** RT Radiation Record Set Storage. */
    public static final String RTRadiationRecordSetStorage = "1.2.840.10008.5.1.4.1.1.481.16";
    /** RT Radiation Salvage Record Storage. */
    public static final String RTRadiationSalvageRecordStorage = "1.2.840.10008.5.1.4.1.1.481.17";
    /** Tomotherapeutic Radiation Record Storage. */
    public static final String TomotherapeuticRadiationRecordStorage = "1.2.840.10008.5.1.4.1.1.481.18";
    /** C-Arm Photon-Electron Radiation Record Storage. */
    public static final String CArmPhotonElectronRadiationRecordStorage = "1.2.840.10008.5.1.4.1.1.481.19";
    /** RT Dose Storage. */
    public static final String RTDoseStorage = "1.2.840.10008.5.1.4.1.1.481.2";
    /** Robotic Radiation Record Storage. */
    public static final String RoboticRadiationRecordStorage = "1.2.840.10008.5.1.4.1.1.481.20";
    /** RT Radiation Set Delivery Instruction Storage. */
    public static final String RTRadiationSetDeliveryInstructionStorage = "1.2.840.10008.5.1.4.1.1.481.21";
    /** RT Treatment Preparation Storage. */
    public static final String RTTreatmentPreparationStorage = "1.2.840.10008.5.1.4.1.1.481.22";
    /** Enhanced RT Image Storage. */
    public static final String EnhancedRTImageStorage = "1.2.840.10008.5.1.4.1.1.481.23";
    /** Enhanced Continuous RT Image Storage. */
    public static final String EnhancedContinuousRTImageStorage = "1.2.840.10008.5.1.4.1.1.481.24";
    /** RT Patient Position Acquisition Instruction Storage. */
    public static final String RTPatientPositionAcquisitionInstructionStorage = "1.2.840.10008.5.1.4.1.1.481.25";
    /** RT Structure Set Storage. */
    public static final String RTStructureSetStorage = "1.2.840.10008.5.1.4.1.1.481.3";
    /** RT Beams Treatment Record Storage. */
    public static final String RTBeamsTreatmentRecordStorage = "1.2.840.10008.5.1.4.1.1.481.4";
    /** RT Plan Storage. */
    public static final String RTPlanStorage = "1.2.840.10008.5.1.4.1.1.481.5";
    /** RT Brachy Treatment Record Storage. */
    public static final String RTBrachyTreatmentRecordStorage = "1.2.840.10008.5.1.4.1.1.481.6";
    /** RT Treatment Summary Record Storage. */
    public static final String RTTreatmentSummaryRecordStorage = "1.2.840.10008.5.1.4.1.1.481.7";
    /** RT Ion Plan Storage. */
    public static final String RTIonPlanStorage = "1.2.840.10008.5.1.4.1.1.481.8";
    /** RT Ion Beams Treatment Record Storage. */
    public static final String RTIonBeamsTreatmentRecordStorage = "1.2.840.10008.5.1.4.1.1.481.9";
    /** DICOS CT Image Storage. */
    public static final String DICOSCTImageStorage = "1.2.840.10008.5.1.4.1.1.501.1";
    /** DICOS Digital X-Ray Image Storage - For Presentation. */
    public static final String DICOSDigitalXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.501.2.1";
    /** DICOS Digital X-Ray Image Storage - For Processing. */
    public static final String DICOSDigitalXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.501.2.2";
    /** DICOS Threat Detection Report Storage. */
    public static final String DICOSThreatDetectionReportStorage = "1.2.840.10008.5.1.4.1.1.501.3";
    /** DICOS 2D AIT Storage. */
    public static final String DICOS2DAITStorage = "1.2.840.10008.5.1.4.1.1.501.4";
    /** DICOS 3D AIT Storage. */
    public static final String DICOS3DAITStorage = "1.2.840.10008.5.1.4.1.1.501.5";
    /** DICOS Quadrupole Resonance (QR) Storage. */
    public static final String DICOSQuadrupoleResonanceQRStorage = "1.2.840.10008.5.1.4.1.1.501.6";
    /** Ultrasound Image Storage, retired. */
    public static final String UltrasoundImageStorage = "1.2.840.10008.5.1.4.1.1.6";
    /** Enhanced US Volume Storage. */
    public static final String EnhancedUSVolumeStorage = "1.2.840.10008.5.1.4.1.1.6.2";
    /** Photoacoustic Image Storage. */
    public static final String PhotoacousticImageStorage = "1.2.840.10008.5.1.4.1.1.6.3";
    /** Eddy Current Image Storage. */
    public static final String EddyCurrentImageStorage = "1.2.840.10008.5.1.4.1.1.601.1";
    /** Eddy Current Multi-frame Image Storage. */
    public static final String EddyCurrentMultiFrameImageStorage = "1.2.840.10008.5.1.4.1.1.601.2";
    /** Thermography Image Storage. */
    public static final String ThermographyImageStorage = "1.2.840.10008.5.1.4.1.1.601.3";
    /** Thermography Multi-frame Image Storage. */
    public static final String ThermographyMultiFrameImageStorage = "1.2.840.10008.5.1.4.1.1.601.4";
    /** Ultrasound Waveform Storage. */
    public static final String UltrasoundWaveformStorage = "1.2.840.10008.5.1.4.1.1.601.5";
    /** Raw Data Storage. */
    public static final String RawDataStorage = "1.2.840.10008.5.1.4.1.1.66";
    /** Spatial Registration Storage. */
    public static final String SpatialRegistrationStorage = "1.2.840.10008.5.1.4.1.1.66.1";
    /** Spatial Fiducials Storage. */
    public static final String SpatialFiducialsStorage = "1.2.840.10008.5.1.4.1.1.66.2";
    /** Deformable Spatial Registration Storage. */
    public static final String DeformableSpatialRegistrationStorage = "1.2.840.10008.5.1.4.1.1.66.3";
    /** Segmentation Storage. */
    public static final String SegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.4";
    /** Surface Segmentation Storage. */
    public static final String SurfaceSegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.5";
    /** Tractography Results Storage. */
    public static final String TractographyResultsStorage = "1.2.840.10008.5.1.4.1.1.66.6";
    /** Label Map Segmentation Storage. */
    public static final String LabelMapSegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.7";
    /** Height Map Segmentation Storage. */
    public static final String HeightMapSegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.8";
    /** Real World Value Mapping Storage. */
    public static final String RealWorldValueMappingStorage = "1.2.840.10008.5.1.4.1.1.67";
    /** Surface Scan Mesh Storage. */
    public static final String SurfaceScanMeshStorage = "1.2.840.10008.5.1.4.1.1.68.1";
    /** Surface Scan Point Cloud Storage. */
    public static final String SurfaceScanPointCloudStorage = "1.2.840.10008.5.1.4.1.1.68.2";
    /** Secondary Capture Image Storage. */
    public static final String SecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7";
    /** Multi-frame Single Bit Secondary Capture Image Storage. */
    public static final String MultiFrameSingleBitSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.1";
    /** Multi-frame Grayscale Byte Secondary Capture Image Storage. */
    public static final String MultiFrameGrayscaleByteSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.2";
    /** Multi-frame Grayscale Word Secondary Capture Image Storage. */
    public static final String MultiFrameGrayscaleWordSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.3";
    /** Multi-frame True Color Secondary Capture Image Storage. */
    public static final String MultiFrameTrueColorSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.4";
    /** VL Image Storage - Trial, retired. */
    public static final String VLImageStorageTrial = "1.2.840.10008.5.1.4.1.1.77.1";
    /** VL Endoscopic Image Storage. */
    public static final String VLEndoscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.1";
    /** Video Endoscopic Image Storage. */
    public static final String VideoEndoscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.1.1";
    /** VL Microscopic Image Storage. */
    public static final String VLMicroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.2";
    /** Video Microscopic Image Storage. */
    public static final String VideoMicroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.2.1";
    /** VL Slide-Coordinates Microscopic Image Storage. */
    public static final String VLSlideCoordinatesMicroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.3";
    /** VL Photographic Image Storage. */
    public static final String VLPhotographicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.4";
    /** Video Photographic Image Storage. */
    public static final String VideoPhotographicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.4.1";
    /** Ophthalmic Photography 8 Bit Image Storage. */
    public static final String OphthalmicPhotography8BitImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.1";
    /** Ophthalmic Photography 16 Bit Image Storage. */
    public static final String OphthalmicPhotography16BitImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.2";
    /** Stereometric Relationship Storage. */
    public static final String StereometricRelationshipStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.3";
    /** Ophthalmic Tomography Image Storage. */
    public static final String OphthalmicTomographyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.4";
    /** Wide Field Ophthalmic Photography Stereographic Projection Image Storage. */
    public static final String WideFieldOphthalmicPhotographyStereographicProjectionImageStorage =
            "1.2.840.10008.5.1.4.1.1.77.1.5.5";
    /** Wide Field Ophthalmic Photography 3D Coordinates Image Storage. */
    public static final String WideFieldOphthalmicPhotography3DCoordinatesImageStorage =
            "1.2.840.10008.5.1.4.1.1.77.1.5.6";
    /** Ophthalmic Optical Coherence Tomography En Face Image Storage. */
    public static final String OphthalmicOpticalCoherenceTomographyEnFaceImageStorage =
            "1.2.840.10008.5.1.4.1.1.77.1.5.7";
    /** Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage. */
    public static final String OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisStorage =
            "1.2.840.10008.5.1.4.1.1.77.1.5.8";
    /** VL Whole Slide Microscopy Image Storage. */
    public static final String VLWholeSlideMicroscopyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.6";
    /** Dermoscopic Photography Image Storage. */
    public static final String DermoscopicPhotographyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.7";
    /** Confocal Microscopy Image Storage. */
    public static final String ConfocalMicroscopyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.8";
    /** Confocal Microscopy Tiled Pyramidal Image Storage. */
    public static final String ConfocalMicroscopyTiledPyramidalImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.9";
    /** VL Multi-frame Image Storage - Trial, retired. */
    public static final String VLMultiFrameImageStorageTrial = "1.2.840.10008.5.1.4.1.1.77.2";
    /** Lensometry Measurements Storage. */
    public static final String LensometryMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.1";
    /** Autorefraction Measurements Storage. */
    public static final String AutorefractionMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.2";
    /** Keratometry Measurements Storage. */
    public static final String KeratometryMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.3";
    /** Subjective Refraction Measurements Storage. */
    public static final String SubjectiveRefractionMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.4";
    /** Visual Acuity Measurements Storage. */
    public static final String VisualAcuityMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.5";
    /** Spectacle Prescription Report Storage. */
    public static final String SpectaclePrescriptionReportStorage = "1.2.840.10008.5.1.4.1.1.78.6";
    /** Ophthalmic Axial Measurements Storage. */
    public static final String OphthalmicAxialMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.7";
    /** Intraocular Lens Calculations Storage. */
    public static final String IntraocularLensCalculationsStorage = "1.2.840.10008.5.1.4.1.1.78.8";
    /** Macular Grid Thickness and Volume Report Storage. */
    public static final String MacularGridThicknessAndVolumeReportStorage = "1.2.840.10008.5.1.4.1.1.79.1";
    /** Standalone Overlay Storage, retired. */
    public static final String StandaloneOverlayStorage = "1.2.840.10008.5.1.4.1.1.8";
    /** Ophthalmic Visual Field Static Perimetry Measurements Storage. */
    public static final String OphthalmicVisualFieldStaticPerimetryMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.80.1";
    /** Ophthalmic Thickness Map Storage. */
    public static final String OphthalmicThicknessMapStorage = "1.2.840.10008.5.1.4.1.1.81.1";
    /** Corneal Topography Map Storage. */
    public static final String CornealTopographyMapStorage = "1.2.840.10008.5.1.4.1.1.82.1";
    /** Text SR Storage - Trial, retired. */
    public static final String TextSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.1";
    /** Basic Text SR Storage. */
    public static final String BasicTextSRStorage = "1.2.840.10008.5.1.4.1.1.88.11";
    /** Audio SR Storage - Trial, retired. */
    public static final String AudioSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.2";
    /** Enhanced SR Storage. */
    public static final String EnhancedSRStorage = "1.2.840.10008.5.1.4.1.1.88.22";
    /** Detail SR Storage - Trial, retired. */
    public static final String DetailSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.3";
    /** Comprehensive SR Storage. */
    public static final String ComprehensiveSRStorage = "1.2.840.10008.5.1.4.1.1.88.33";
    /** Comprehensive 3D SR Storage. */
    public static final String Comprehensive3DSRStorage = "1.2.840.10008.5.1.4.1.1.88.34";
    /** Extensible SR Storage. */
    public static final String ExtensibleSRStorage = "1.2.840.10008.5.1.4.1.1.88.35";
    /** Comprehensive SR Storage - Trial, retired. */
    public static final String ComprehensiveSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.4";
    /** Procedure Log Storage. */
    public static final String ProcedureLogStorage = "1.2.840.10008.5.1.4.1.1.88.40";
    /** Mammography CAD SR Storage. */
    public static final String MammographyCADSRStorage = "1.2.840.10008.5.1.4.1.1.88.50";
    /** Key Object Selection Document Storage. */
    public static final String KeyObjectSelectionDocumentStorage = "1.2.840.10008.5.1.4.1.1.88.59";
    /** Chest CAD SR Storage. */
    public static final String ChestCADSRStorage = "1.2.840.10008.5.1.4.1.1.88.65";
    /** X-Ray Radiation Dose SR Storage. */
    public static final String XRayRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.67";
    /** Radiopharmaceutical Radiation Dose SR Storage. */
    public static final String RadiopharmaceuticalRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.68";
    /** Colon CAD SR Storage. */
    public static final String ColonCADSRStorage = "1.2.840.10008.5.1.4.1.1.88.69";
    /** Implantation Plan SR Storage. */
    public static final String ImplantationPlanSRStorage = "1.2.840.10008.5.1.4.1.1.88.70";
    /** Acquisition Context SR Storage. */
    public static final String AcquisitionContextSRStorage = "1.2.840.10008.5.1.4.1.1.88.71";
    /** Simplified Adult Echo SR Storage. */
    public static final String SimplifiedAdultEchoSRStorage = "1.2.840.10008.5.1.4.1.1.88.72";
    /** Patient Radiation Dose SR Storage. */
    public static final String PatientRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.73";
    /** Planned Imaging Agent Administration SR Storage. */
    public static final String PlannedImagingAgentAdministrationSRStorage = "1.2.840.10008.5.1.4.1.1.88.74";
    /** Performed Imaging Agent Administration SR Storage. */
    public static final String PerformedImagingAgentAdministrationSRStorage = "1.2.840.10008.5.1.4.1.1.88.75";
    /** Enhanced X-Ray Radiation Dose SR Storage. */
    public static final String EnhancedXRayRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.76";
    /** Waveform Annotation SR Storage. */
    public static final String WaveformAnnotationSRStorage = "1.2.840.10008.5.1.4.1.1.88.77";
    /** Standalone Curve Storage, retired. */
    public static final String StandaloneCurveStorage = "1.2.840.10008.5.1.4.1.1.9";
    /** Waveform Storage - Trial, retired. */
    public static final String WaveformStorageTrial = "1.2.840.10008.5.1.4.1.1.9.1";
    /** General ECG Waveform Storage. */
    public static final String GeneralECGWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.1.2";
    /** Ambulatory ECG Waveform Storage. */
    public static final String AmbulatoryECGWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.1.3";
    /** General 32-bit ECG Waveform Storage. */
    public static final String General32BitECGWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.1.4";
    /** Waveform Presentation State Storage. */
    public static final String WaveformPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.9.100.1";
    /** Waveform Acquisition Presentation State Storage. */
    public static final String WaveformAcquisitionPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.9.100.2";
    /** Hemodynamic Waveform Storage. */
    public static final String HemodynamicWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.2.1";
    /** Cardiac Electrophysiology Waveform Storage. */
    public static final String CardiacElectrophysiologyWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.3.1";
    /** Basic Voice Audio Waveform Storage. */
    public static final String BasicVoiceAudioWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.4.1";
    /** General Audio Waveform Storage. */
    public static final String GeneralAudioWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.4.2";
    /** Arterial Pulse Waveform Storage. */
    public static final String ArterialPulseWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.5.1";
    /** Respiratory Waveform Storage. */
    public static final String RespiratoryWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.6.1";
    /** Multi-channel Respiratory Waveform Storage. */
    public static final String MultiChannelRespiratoryWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.6.2";
    /** Routine Scalp Electroencephalogram Waveform Storage. */
    public static final String RoutineScalpElectroencephalogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.1";
    /** Electromyogram Waveform Storage. */
    public static final String ElectromyogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.2";
    /** Electrooculogram Waveform Storage. */
    public static final String ElectrooculogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.3";
    /** Sleep Electroencephalogram Waveform Storage. */
    public static final String SleepElectroencephalogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.4";
    /** Body Position Waveform Storage. */
    public static final String BodyPositionWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.8.1";
    /** Content Assessment Results Storage. */
    public static final String ContentAssessmentResultsStorage = "1.2.840.10008.5.1.4.1.1.90.1";
    /** Microscopy Bulk Simple Annotations Storage. */
    public static final String MicroscopyBulkSimpleAnnotationsStorage = "1.2.840.10008.5.1.4.1.1.91.1";
    /** Patient Root Query/Retrieve Information Model - FIND. */
    public static final String PatientRootQueryRetrieveInformationModelFIND = "1.2.840.10008.5.1.4.1.2.1.1";
    /** Patient Root Query/Retrieve Information Model - MOVE. */
    public static final String PatientRootQueryRetrieveInformationModelMOVE = "1.2.840.10008.5.1.4.1.2.1.2";
    /** Patient Root Query/Retrieve Information Model - GET. */
    public static final String PatientRootQueryRetrieveInformationModelGET = "1.2.840.10008.5.1.4.1.2.1.3";
    /** Study Root Query/Retrieve Information Model - FIND. */
    public static final String StudyRootQueryRetrieveInformationModelFIND = "1.2.840.10008.5.1.4.1.2.2.1";
    /** Study Root Query/Retrieve Information Model - MOVE. */
    public static final String StudyRootQueryRetrieveInformationModelMOVE = "1.2.840.10008.5.1.4.1.2.2.2";
    /** Study Root Query/Retrieve Information Model - GET. */
    public static final String StudyRootQueryRetrieveInformationModelGET = "1.2.840.10008.5.1.4.1.2.2.3";
    /** Patient/Study Only Query/Retrieve Information Model - FIND, retired. */
    public static final String PatientStudyOnlyQueryRetrieveInformationModelFIND = "1.2.840.10008.5.1.4.1.2.3.1";
    /** Patient/Study Only Query/Retrieve Information Model - MOVE, retired. */
    public static final String PatientStudyOnlyQueryRetrieveInformationModelMOVE = "1.2.840.10008.5.1.4.1.2.3.2";
    /** Patient/Study Only Query/Retrieve Information Model - GET, retired. */
    public static final String PatientStudyOnlyQueryRetrieveInformationModelGET = "1.2.840.10008.5.1.4.1.2.3.3";
    /** Composite Instance Root Retrieve - MOVE. */
    public static final String CompositeInstanceRootRetrieveMOVE = "1.2.840.10008.5.1.4.1.2.4.2";
    /** Composite Instance Root Retrieve - GET. */
    public static final String CompositeInstanceRootRetrieveGET = "1.2.840.10008.5.1.4.1.2.4.3";
    /** Composite Instance Retrieve Without Bulk Data - GET. */
    public static final String CompositeInstanceRetrieveWithoutBulkDataGET = "1.2.840.10008.5.1.4.1.2.5.3";
    /** Defined Procedure Protocol Information Model - FIND. */
    public static final String DefinedProcedureProtocolInformationModelFIND = "1.2.840.10008.5.1.4.20.1";
    /** Defined Procedure Protocol Information Model - MOVE. */
    public static final String DefinedProcedureProtocolInformationModelMOVE = "1.2.840.10008.5.1.4.20.2";
    /** Defined Procedure Protocol Information Model - GET. */
    public static final String DefinedProcedureProtocolInformationModelGET = "1.2.840.10008.5.1.4.20.3";
    /** Modality Worklist Information Model - FIND. */
    public static final String ModalityWorklistInformationModelFIND = "1.2.840.10008.5.1.4.31";
    /** General Purpose Worklist Management Meta SOP Class, retired. */
    public static final String GeneralPurposeWorklistManagementMetaSOPClass = "1.2.840.10008.5.1.4.32";
    /** General Purpose Worklist Information Model - FIND, retired. */
    public static final String GeneralPurposeWorklistInformationModelFIND = "1.2.840.10008.5.1.4.32.1";
    /** General Purpose Scheduled Procedure Step SOP Class, retired. */
    public static final String GeneralPurposeScheduledProcedureStepSOPClass = "1.2.840.10008.5.1.4.32.2";
    /** General Purpose Performed Procedure Step SOP Class, retired. */
    public static final String GeneralPurposePerformedProcedureStepSOPClass = "1.2.840.10008.5.1.4.32.3";
    /** Instance Availability Notification SOP Class. */
    public static final String InstanceAvailabilityNotificationSOPClass = "1.2.840.10008.5.1.4.33";
    /** RT Beams Delivery Instruction Storage - Trial, retired. */
    public static final String RTBeamsDeliveryInstructionStorageTrial = "1.2.840.10008.5.1.4.34.1";
    /** RT Brachy Application Setup Delivery Instruction Storage. */
    public static final String RTBrachyApplicationSetupDeliveryInstructionStorage = "1.2.840.10008.5.1.4.34.10";
    /** RT Conventional Machine Verification - Trial, retired. */
    public static final String RTConventionalMachineVerificationTrial = "1.2.840.10008.5.1.4.34.2";
    /** RT Ion Machine Verification - Trial, retired. */
    public static final String RTIonMachineVerificationTrial = "1.2.840.10008.5.1.4.34.3";
    /** Unified Worklist and Procedure Step Service Class - Trial, retired. */
    public static final String UnifiedWorklistAndProcedureStepServiceClassTrial = "1.2.840.10008.5.1.4.34.4";
    /** Unified Procedure Step - Push SOP Class - Trial, retired. */
    public static final String UnifiedProcedureStepPushSOPClassTrial = "1.2.840.10008.5.1.4.34.4.1";
    /** Unified Procedure Step - Watch SOP Class - Trial, retired. */
    public static final String UnifiedProcedureStepWatchSOPClassTrial = "1.2.840.10008.5.1.4.34.4.2";
    /** Unified Procedure Step - Pull SOP Class - Trial, retired. */
    public static final String UnifiedProcedureStepPullSOPClassTrial = "1.2.840.10008.5.1.4.34.4.3";
    /** Unified Procedure Step - Event SOP Class - Trial, retired. */
    public static final String UnifiedProcedureStepEventSOPClassTrial = "1.2.840.10008.5.1.4.34.4.4";
    /** UPS Global Subscription SOP Instance. */
    public static final String UPSGlobalSubscriptionSOPInstance = "1.2.840.10008.5.1.4.34.5";
    /** UPS Filtered Global Subscription SOP Instance. */
    public static final String UPSFilteredGlobalSubscriptionSOPInstance = "1.2.840.10008.5.1.4.34.5.1";
    /** Unified Worklist and Procedure Step Service Class. */
    public static final String UnifiedWorklistAndProcedureStepServiceClass = "1.2.840.10008.5.1.4.34.6";
    /** Unified Procedure Step - Push SOP Class. */
    public static final String UnifiedProcedureStepPushSOPClass = "1.2.840.10008.5.1.4.34.6.1";
    /** Unified Procedure Step - Watch SOP Class. */
    public static final String UnifiedProcedureStepWatchSOPClass = "1.2.840.10008.5.1.4.34.6.2";
    /** Unified Procedure Step - Pull SOP Class. */
    public static final String UnifiedProcedureStepPullSOPClass = "1.2.840.10008.5.1.4.34.6.3";
    /** Unified Procedure Step - Event SOP Class. */
    public static final String UnifiedProcedureStepEventSOPClass = "1.2.840.10008.5.1.4.34.6.4";
    /** Unified Procedure Step - Query SOP Class. */
    public static final String UnifiedProcedureStepQuerySOPClass = "1.2.840.10008.5.1.4.34.6.5";
    /** RT Beams Delivery Instruction Storage. */
    public static final String RTBeamsDeliveryInstructionStorage = "1.2.840.10008.5.1.4.34.7";
    /** RT Conventional Machine Verification. */
    public static final String RTConventionalMachineVerification = "1.2.840.10008.5.1.4.34.8";
    /** RT Ion Machine Verification. */
    public static final String RTIonMachineVerification = "1.2.840.10008.5.1.4.34.9";
    /** General Relevant Patient Information Query. */
    public static final String GeneralRelevantPatientInformationQuery = "1.2.840.10008.5.1.4.37.1";
    /** Breast Imaging Relevant Patient Information Query. */
    public static final String BreastImagingRelevantPatientInformationQuery = "1.2.840.10008.5.1.4.37.2";
    /** Cardiac Relevant Patient Information Query. */
    public static final String CardiacRelevantPatientInformationQuery = "1.2.840.10008.5.1.4.37.3";
    /** Hanging Protocol Storage. */
    public static final String HangingProtocolStorage = "1.2.840.10008.5.1.4.38.1";
    /** Hanging Protocol Information Model - FIND. */
    public static final String HangingProtocolInformationModelFIND = "1.2.840.10008.5.1.4.38.2";
    /** Hanging Protocol Information Model - MOVE. */
    public static final String HangingProtocolInformationModelMOVE = "1.2.840.10008.5.1.4.38.3";
    /** Hanging Protocol Information Model - GET. */
    public static final String HangingProtocolInformationModelGET = "1.2.840.10008.5.1.4.38.4";
    /** Color Palette Storage. */
    public static final String ColorPaletteStorage = "1.2.840.10008.5.1.4.39.1";
    /** Color Palette Query/Retrieve Information Model - FIND. */
    public static final String ColorPaletteQueryRetrieveInformationModelFIND = "1.2.840.10008.5.1.4.39.2";
    /** Color Palette Query/Retrieve Information Model - MOVE. */
    public static final String ColorPaletteQueryRetrieveInformationModelMOVE = "1.2.840.10008.5.1.4.39.3";
    /** Color Palette Query/Retrieve Information Model - GET. */
    public static final String ColorPaletteQueryRetrieveInformationModelGET = "1.2.840.10008.5.1.4.39.4";
    /** Product Characteristics Query SOP Class. */
    public static final String ProductCharacteristicsQuerySOPClass = "1.2.840.10008.5.1.4.41";
    /** Substance Approval Query SOP Class. */
    public static final String SubstanceApprovalQuerySOPClass = "1.2.840.10008.5.1.4.42";
    /** Generic Implant Template Storage. */
    public static final String GenericImplantTemplateStorage = "1.2.840.10008.5.1.4.43.1";
    /** Generic Implant Template Information Model - FIND. */
    public static final String GenericImplantTemplateInformationModelFIND = "1.2.840.10008.5.1.4.43.2";
    /** Generic Implant Template Information Model - MOVE. */
    public static final String GenericImplantTemplateInformationModelMOVE = "1.2.840.10008.5.1.4.43.3";
    /** Generic Implant Template Information Model - GET. */
    public static final String GenericImplantTemplateInformationModelGET = "1.2.840.10008.5.1.4.43.4";
    /** Implant Assembly Template Storage. */
    public static final String ImplantAssemblyTemplateStorage = "1.2.840.10008.5.1.4.44.1";
    /** Implant Assembly Template Information Model - FIND. */
    public static final String ImplantAssemblyTemplateInformationModelFIND = "1.2.840.10008.5.1.4.44.2";
    /** Implant Assembly Template Information Model - MOVE. */
    public static final String ImplantAssemblyTemplateInformationModelMOVE = "1.2.840.10008.5.1.4.44.3";
    /** Implant Assembly Template Information Model - GET. */
    public static final String ImplantAssemblyTemplateInformationModelGET = "1.2.840.10008.5.1.4.44.4";
    /** Implant Template Group Storage. */
    public static final String ImplantTemplateGroupStorage = "1.2.840.10008.5.1.4.45.1";
    /** Implant Template Group Information Model - FIND. */
    public static final String ImplantTemplateGroupInformationModelFIND = "1.2.840.10008.5.1.4.45.2";
    /** Implant Template Group Information Model - MOVE. */
    public static final String ImplantTemplateGroupInformationModelMOVE = "1.2.840.10008.5.1.4.45.3";
    /** Implant Template Group Information Model - GET. */
    public static final String ImplantTemplateGroupInformationModelGET = "1.2.840.10008.5.1.4.45.4";
    /** Native DICOM Model. */
    public static final String NativeDICOMModel = "1.2.840.10008.7.1.1";
    /** Abstract Multi-Dimensional Image Model. */
    public static final String AbstractMultiDimensionalImageModel = "1.2.840.10008.7.1.2";
    /** DICOM Content Mapping Resource. */
    public static final String DICOMContentMappingResource = "1.2.840.10008.8.1.1";
}
