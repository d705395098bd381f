// continues: initialization, login
// throws: does not compile, CS1061
// --- shown from here ---
visualInspection.Serve(new PredictParams(itemIds: new List<string> { "plate-new-01" }));
