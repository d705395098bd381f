// continues: initialization, login
// --- shown from here ---
var algorithms = visualInspection.GetAlgorithms();
