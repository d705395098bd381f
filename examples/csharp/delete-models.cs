// continues: initialization, login
// --- shown from here ---
// t(:sampleModelIds)
var modelIds = new List<string> { "8c1d6a52-3f0e-4b7a-9d24-6e5b1c70f9d3" };
var deleted = visualInspection.DeleteModels(new DeleteModelRequest(modelIds));
