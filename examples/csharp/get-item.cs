// continues: initialization, login
// --- shown from here ---
// t(:sampleItem)
var item = visualInspection.GetItem("plate-new-01");
