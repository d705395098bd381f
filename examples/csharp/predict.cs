// continues: initialization, login
// --- shown from here ---
// t(:sampleDefaultModel)
var prediction = new PredictParams(itemIds: new List<string> { "plate-new-01" });

// t(:samplePredictAnswer)
var started = visualInspection.Predict(prediction);
