// continues: initialization, login
// --- shown from here ---
var training = new TrainParams(
  algorithmId: "AE",
  name: "plates-v1",
  itemIds: new List<string> { "plate-ok-01", "plate-ok-02" }
);

// t(:sampleTrainResponse)
var model = visualInspection.Train(training);
