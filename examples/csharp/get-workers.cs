// continues: initialization, login
// --- shown from here ---
// t(:sampleWorkers)
var workers = visualInspection.GetWorkers();
