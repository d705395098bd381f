// continues: initialization, login
// throws: does not compile, CS1739
// --- shown from here ---
visualInspection.Predict(new PredictParams(items: new List<string> { "plate-new-01" }));
