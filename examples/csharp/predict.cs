// continues: initialization, login
// --- shown from here ---
// t(:sampleDefaultModel)
var prediction = new PredictParams(itemIds: new List<string> { "plate-new-01" });

// t(:samplePredictResponse)
var started = visualInspection.Predict(prediction);
