// continues: initialization, login
// --- shown from here ---
var goodPlates = new List<FileModel> {
  new FileModel("plate-ok-04.png", "image/png"),
  new FileModel("plate-ok-05.png", "image/png")
};
// t(:sampleUploadTraining)
var training = visualInspection.Upload(goodPlates, true);

// t(:sampleUploadPrediction)
var newPlates = new List<FileModel> { new FileModel("plate-ng-02.png", "image/png") };
var uploaded = visualInspection.Upload(newPlates);
