// continues: initialization, login
// --- shown from here ---
// t(:demoCodeUpload)
var plates = new List<FileModel> { new FileModel("plate-new-01.png", "image/png") };
var uploaded = visualInspection.Upload(plates);

// t(:demoCodePredict)
var prediction = new PredictParams(itemIds: new List<string> { "plate-new-01" });
var started = visualInspection.Predict(prediction);

// t(:demoCodeRead)
var item = visualInspection.GetItem("plate-new-01");
