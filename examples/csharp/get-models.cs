// continues: initialization, login
// --- shown from here ---
var models = visualInspection.GetModels();

// t(:sampleModelsOfAlgorithm)
var modelsOfAlgorithm = visualInspection.GetModels("AE");
