// continues: initialization, login
// --- shown from here ---
// t(:sampleItems)
var items = visualInspection.GetItems();
