// The whole journey, on a federation that runs inside this JShell. Ends with exit code 0 only if every step worked.
var federation = EmbeddedFederation.builder().slices(12).start();
imbrex.close();
imbrex = Imbrex.builder().credentials(federation.spot(), SignIn.device(federation.issuer(), federation.clientId()).prompt(System.out::println)).credentials(federation.node(), SignIn.exchange(EmbeddedFederation.NODE_AUDIENCE)).build();
var answer = FederatedSearch.at(imbrex, federation.spot(), federation.sites().toArray(String[]::new)).run(CohortQuery.parse("diagnosis = lung and modality = CT"));
answer.sites().forEach(System.out::println);
var node = DicomWeb.at(imbrex, federation.node());
var uid = node.search(SearchQuery.studies()).iterator().next().uid(Tag.StudyInstanceUID).orElseThrow();
var folder = Files.createTempDirectory("imbrex-jshell");
var study = node.download(uid, folder);
var report = AnonymisationCheck.against(Contract.basic()).check(study.directory());
System.out.println(report);
var slice = Frame.of(DicomFile.read(study.files().get(6)), 0);
var picture = slice.render(Window.auto()).writePng(folder.resolve("slice.png"));
System.out.println("Picture: " + Files.exists(picture) + ", complete: " + study.isComplete());
var ok = answer.sites().size() == 5 && study.isComplete() && !report.findings().isEmpty() && Files.exists(picture);
imbrex.close();
federation.close();
/exit ok ? 0 : 1
